import { addDays } from "#lib/base/time/civil-date";
import type { DateRange } from "#lib/base/time/date-range";
import type { NightItem } from "#lib/diary/nights/night-list";
import type { Remedy } from "#lib/diary/remedies/schema";
import { type RemedyMark, remedyMarks } from "#lib/insight/trends/remedy-marks";
import { homeReport, type NextStep } from "./report";
import {
  doseChangedWords,
  lastNightWords,
  markedDayWords,
  oneWeekWords,
  sleepLostWords,
  startedAgainWords,
  startedWords,
  stoppedWords,
  weekBeforeWords,
} from "./words";

export type WeekLetter = {
  readonly range: DateRange;
  /** "5 of 7 nights without a cramp; all 7 recorded."; null while nothing was recorded in these nights or before them. */
  readonly sentence: string | null;
  /** What was another way than in the week before, or began or ended in this one; empty where nothing did. */
  readonly changes: readonly string[];
  readonly next: NextStep;
};

type Item = Pick<NightItem, "night" | "summary">;
type Taken = Pick<Remedy, "id" | "name" | "kind"> & {
  readonly lines: readonly Pick<Remedy["lines"][number], "strength" | "startedOn" | "stoppedOn">[];
};

const weekNights = 7;
const sayLastNight: NextStep = { ...lastNightWords, href: "/diary" };

function countOf(nights: readonly Item[]) {
  return {
    recorded: nights.filter(({ summary }) => summary.state !== "not-recorded").length,
    without: nights.filter(({ summary }) => summary.state === "none").length,
  };
}

function markWords({ change, kind, name, date }: RemedyMark, isFirst: boolean): string {
  if (kind === "change") return markedDayWords(change, name, date);
  if (change === "stop") return stoppedWords(name, date);
  if (change === "new dose") return doseChangedWords(name, date);
  return (isFirst ? startedWords : startedAgainWords)(name, date);
}

/** What began, changed or ended on one of these days, the earliest first. */
function remedyChanges(remedies: readonly Taken[], range: DateRange): string[] {
  return remedies
    .flatMap(({ id, name, kind, lines }) => {
      const ledger = lines.map((line) => ({ ...line, remedyId: id, name, kind }));
      const isFirst = ({ date }: RemedyMark) => lines.every(({ startedOn }) => startedOn >= date);
      return remedyMarks(ledger, range).map((mark) => ({
        on: mark.date,
        says: markWords(mark, isFirst(mark)),
      }));
    })
    .toSorted((a, b) => a.on.localeCompare(b.on))
    .map(({ says }) => says);
}

/** The sleep that cramps cost, of nights with cramps where it was noted; null where it was not. */
function sleepLost(nights: readonly Item[]): string | null {
  const noted = nights.flatMap(({ summary }) =>
    summary.state === "cramps" ? (summary.sleepLostMinutes ?? []) : [],
  );
  return noted.length === 0
    ? null
    : sleepLostWords(
        noted.reduce((sum, one) => sum + one, 0),
        noted.length,
      );
}

/**
 * The last seven nights as one would tell them in a letter. One week beside another is said, never weighed: so few nights
 * do not say whether it is getting better.
 * @param items the nights up to the one just slept, the latest first, without a gap between them; two weeks or more
 */
export function weekLetter(items: readonly Item[], remedies: readonly Taken[]): WeekLetter {
  const week = items.slice(0, weekNights);
  const before = items.slice(weekNights, 2 * weekNights);
  const to = week[0]?.night;
  if (to === undefined) throw new RangeError("a letter needs the night just slept");
  const range = { from: addDays(to, 1 - weekNights), to };
  const { week: sentence, next } = homeReport(items);
  const [now, then] = [countOf(week), countOf(before)];
  const changes = [
    then.recorded > 0 ? weekBeforeWords({ ...then, nights: before.length }) : null,
    then.recorded > 0 && now.recorded > 0 ? oneWeekWords : null,
    sleepLost(week),
    ...remedyChanges(remedies, range),
  ];
  return { range, sentence, changes: changes.filter((words) => words !== null), next: next ?? sayLastNight };
}
