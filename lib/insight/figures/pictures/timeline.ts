import { type CivilDate, daysBetween } from "#lib/base/time/civil-date";
import type { DateRange } from "#lib/base/time/date-range";
import { dateWords } from "#lib/base/time/date-words";
import type { RemedyMark } from "#lib/insight/trends/remedy-marks";
import type { TrendReport } from "#lib/insight/trends/report";
import type { TrendEvent } from "#lib/insight/trends/trend-events";

/** What changed or lay over the nights, by the sign that stands in the picture. */
export type TimelineMark = {
  /** Nights from the start of the range; `to` where it lasted longer than one night. */
  readonly x: number;
  readonly to: number | null;
  /** A letter of its own; null for the clocks, which all bear the same sign. */
  readonly letter: string | null;
};

type Dated = {
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly words: string;
  readonly isClock: boolean;
};

const changeWords = { start: "started", stop: "stopped", "new dose": "at a new dose" } as const;

/** Of a day that was marked: what changed then, as the person put it. */
export const markedWords = (change: RemedyMark["change"] | null, name: string): string =>
  change === "stop" ? `${name}: no longer so` : name;

function ofRemedy({ date, change, kind, name, strength }: RemedyMark): Dated {
  if (kind === "change") return { from: date, to: date, words: markedWords(change, name), isClock: false };
  const what = `${[name, strength].filter(Boolean).join(" ")} ${changeWords[change]}`;
  return { from: date, to: date, words: what, isClock: false };
}

function ofEvent({ kind, name, from, to }: TrendEvent): Dated {
  const words = {
    experiment: `Experiment (${name})`,
    shared: name === null ? "A page was shared" : `Shared with ${name}`,
    trip: `Nights in another time zone (${name})`,
    "clocks forward": "Clocks went forward",
    "clocks back": "Clocks went back",
  }[kind];
  return { from, to, words, isClock: kind === "clocks forward" || kind === "clocks back" };
}

function dated({ marks, events }: Pick<TrendReport, "marks" | "events">): Dated[] {
  return [...marks.map(ofRemedy), ...events.map(ofEvent)].sort((a, b) => a.from.localeCompare(b.from));
}

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
/** A to Z, then AA, AB and so on: no two alike. */
export function letterOf(at: number): string {
  const last = alphabet[at % alphabet.length] ?? "";
  return at < alphabet.length ? last : `${letterOf(Math.floor(at / alphabet.length) - 1)}${last}`;
}

type Lettered = Dated & { readonly letter: string | null };

/** Everything on the axis in order, with the letter it bears on every picture, on the sheet and in print. */
function lettered(report: Pick<TrendReport, "marks" | "events">): Lettered[] {
  let letters = 0;
  return dated(report).map((one) => ({ ...one, letter: one.isClock ? null : letterOf(letters++) }));
}

/** Remedies, experiments, trips and clock changes as they stand on the axis of nights, lettered in order. */
export function timeline(report: Pick<TrendReport, "range" | "marks" | "events">): TimelineMark[] {
  const { range } = report;
  const nights = daysBetween(range.from, range.to) + 1;
  return lettered(report).map(({ from, to, letter }) => {
    const end = Math.min(nights, daysBetween(range.from, to) + 1);
    return { x: Math.max(0, daysBetween(range.from, from)), to: to > from ? end : null, letter };
  });
}

/** "on Sat 28 March", "from Fri 6 March to Mon 9 March"; with the year where a date alone could be of several. */
function whenWords({ from, to }: Pick<Dated, "from" | "to">, year: boolean): string {
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  return to > from
    ? `from ${dateWords(from, { year: year && !sameYear })} to ${dateWords(to, { year })}`
    : `on ${dateWords(from, { year })}`;
}

/** From here on a day and a month may come twice. */
const nightsOfAYear = 366;

/** One thing with a letter of its own: what it is, and when. */
export type LetteredChange = {
  readonly letter: string;
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly words: string;
};

/** What bears a letter, in order: the same letters wherever these nights are drawn. */
export function letteredChanges(report: Pick<TrendReport, "marks" | "events">): LetteredChange[] {
  return lettered(report).flatMap(({ letter, from, to, words }) =>
    letter === null ? [] : [{ letter, from, to, words }],
  );
}

/** The words below a picture: one line a letter, and one for all changes of the clocks. */
export function timelineKey(
  report: Pick<TrendReport, "range" | "marks" | "events">,
): { readonly letter: string | null; readonly words: string }[] {
  const begun = [report.range.from, ...report.events.map(({ from }) => from)];
  const [first = report.range.from] = begun.sort();
  const year = daysBetween(first, report.range.to) >= nightsOfAYear;
  const key = letteredChanges(report).map((one) => ({
    letter: one.letter,
    words: `${one.words} ${whenWords(one, year)}`,
  }));
  const clocks = dated(report).filter(({ isClock }) => isClock);
  if (clocks.length === 0) return key;
  const words =
    clocks.length > 4
      ? `The clocks were changed in ${clocks.length} nights`
      : clocks.map((one) => `${one.words} ${whenWords(one, year)}`).join(". ");
  return [...key, { letter: null, words }];
}

/** Tells of some nights what began, ended or was changed in them, in words for a table; "" when nothing was. */
export function changesOf(report: Pick<TrendReport, "marks" | "events">): (nights: DateRange) => string {
  const all = dated(report);
  return ({ from, to }) => {
    const within = (date: CivilDate) => from <= date && date <= to;
    const words = all.flatMap((one) => {
      if (one.from === one.to) return within(one.from) ? [one.words] : [];
      return [
        ...(within(one.from) ? [`${one.words} began`] : []),
        ...(within(one.to) ? [`${one.words} ended`] : []),
      ];
    });
    return words.join("; ");
  };
}
