import { grouped } from "#lib/base/text/grouped";
import { type CivilDate, daysBetween } from "#lib/base/time/civil-date";
import { dateRangeWords, dateWords } from "#lib/base/time/date-words";
import type { Muscle, Side } from "#lib/diary/nights/schema";
import { frequencyWords } from "#lib/diary/remedies/line-words";
import type { RemedyKind } from "#lib/diary/remedies/schema";
import { markedWords } from "#lib/insight/figures/pictures/timeline";
import type { RatioInterval } from "#lib/insight/trends/effect-wording";
import { numberWords } from "#lib/insight/trends/number-words";
import { triedWeeks } from "#lib/insight/trends/tried/tried-weeks";
import { sinceWords } from "#lib/insight/trends/tried/words";
import { type MedicineClass, medicineClasses } from "#lib/knowledge/medicines/classes";
import { crampLinks } from "#lib/knowledge/safety/cramp-links";
import type { ChangeFacts } from "./sheet-change-schema";
import type { ComparisonFacts, MedicineFacts, Outcome, PeriodFacts, Snapshot, TriedFacts } from "./snapshot";

// The phrases of the faces for a clinician, in one place: another language is another file like this one.

export const clinicalSides: Readonly<Record<Side, string>> = { left: "left", right: "right", both: "both" };
export const clinicalMuscles: Readonly<Record<Muscle, string>> = {
  calf: "calf",
  foot: "foot or toes",
  "thigh-front": "front of thigh",
  hamstring: "back of thigh",
  shin: "shin",
  other: "other",
};
export const clinicalAnswers = { yes: "yes", no: "no", unknown: "does not know" } as const;
export const withheldWords = "Not shared by the person.";

/** "28 March 2026" */
export const dayWords = (date: CivilDate) => dateWords(date, { year: true }).slice(4);

export function countOf(count: number, noun: string): string {
  return `${grouped(count)} ${noun}${count === 1 ? "" : "s"}`;
}

/** What a summary is about, without a name: "Night leg cramps, 12 weeks". A period shorter than two weeks is told in nights. */
export function periodLabel(nights: number): string {
  const lasts = nights < 14 ? countOf(nights, "night") : countOf(Math.round(nights / 7), "week");
  return `Night leg cramps, ${lasts}`;
}

/** "2.2 (95 % 1.1 to 3.4)" */
export function weeklyWords(weekly: PeriodFacts["weekly"]): string {
  if (weekly === null) return "under 14 recorded nights";
  const { rate, low, high, atBest } = weekly;
  const range = `${numberWords(low)} to ${numberWords(high)}${atBest ? ", at best" : ""}`;
  return `${numberWords(rate)} (95 % ${range})`;
}

/** "29 of 80 recorded nights (36 %)" */
export function crampNightsCell({ crampNights, recorded }: PeriodFacts): string {
  if (recorded === 0) return "not known";
  const share = Math.round((100 * crampNights) / recorded);
  return `${grouped(crampNights)} of ${grouped(recorded)} recorded (${share} %)`;
}

/** "6 (95 % 5 to 7), worst 9; 27 of 29 nights" */
export function outcomeCell(outcome: Outcome, floors = 0): string {
  const { median, low, high, worst, known, of } = outcome;
  if (of === 0) return "no such night";
  const base = `${grouped(known)} of ${countOf(of, "night")}`;
  if (median === null || worst === null) return `not answered; ${base}`;
  const range = low === null || high === null ? "" : ` (95 % ${numberWords(low)} to ${numberWords(high)})`;
  const least = floors > 0 ? "at least " : "";
  const floor = floors > 0 ? `, ${floors} of them floors` : "";
  return `${least}${numberWords(median)}${range}, most ${numberWords(worst)}; ${base}${floor}`;
}

/** "1.9 times (95 % 0.3 to 16)": the later over the earlier. */
export function ratioCell({ ratio, low, high }: RatioInterval): string {
  const upper = high === null ? "no upper limit" : numberWords(high);
  const middle = ratio === null ? "" : `${numberWords(ratio)} times `;
  return `${middle}(95 % ${numberWords(low)} to ${upper})`;
}

/** Whether an interval leaves 1 out, in the fixed words: never that something worked or did harm. */
export function shownWords({ low, high }: RatioInterval): string {
  if (high !== null && high < 1) return "fewer cramps in the later nights";
  return low > 1 ? "more cramps in the later nights" : "no difference shown";
}

export function comparisonWords(comparison: ComparisonFacts | null): string {
  if (comparison === null) return "no earlier nights";
  if (comparison.kind === "nights")
    return `not compared: ${comparison.have} of ${comparison.needed} nights needed`;
  if (comparison.kind === "cramps")
    return `not compared: ${comparison.have} of ${comparison.needed} cramps needed`;
  const atBest = comparison.atBest ? ", at best" : "";
  return `${ratioCell(comparison.interval)}${atBest}: ${shownWords(comparison.interval)}`;
}

const verdictWords: Readonly<Record<ChangeFacts["verdict"], string>> = {
  fewer: "fewer, and by more than such nights vary by themselves",
  more: "more, and by more than such nights vary by themselves",
  "no-clear-change": "no clear change",
  "too-little": "too little recorded to judge",
};

/** "4.9 in 7 (40 of 57, 6 September to 17 October 2026), then …; 0.4 times (95 % 0.3 to 0.6): fewer, …" */
export function rangeChangeWords({ verdict, ratio, low, high, before, after }: ChangeFacts): string {
  const side = (stretch: ChangeFacts["before"]) => {
    if (stretch === null || stretch.recorded === 0) return "none recorded";
    const { from, to, recorded, crampNights } = stretch;
    const base = `${grouped(crampNights)} of ${grouped(recorded)}, ${dateRangeWords(from, to)}`;
    return `${numberWords((7 * crampNights) / recorded)} in 7 (${base})`;
  };
  if (before === null || after === null) return verdictWords["too-little"];
  const size = low === null ? "" : ` ${ratioCell({ ratio, low, high })}:`;
  return `${side(before)}, then ${side(after)};${size} ${verdictWords[verdict]}`;
}

const missingWords = (since: string) =>
  ({
    time: `under ${triedWeeks.fewest} weeks ${since}`,
    "nights before": "too few nights recorded before it",
    "nights with": `too few nights recorded ${since}`,
    cramps: "too few cramps",
  }) as const;

/** Both rates and the nights behind them before the range, or what stands in the way of a comparison. */
export function triedWords(
  { missing, verdict, ratio, low, high, season, before, during }: TriedFacts,
  kind: RemedyKind = "medicine",
): string {
  const since = sinceWords(kind);
  if (before.recorded === 0 && during.recorded === 0)
    return "not compared: no night recorded in the weeks before it or its first weeks";
  const rate = ({ per7, recorded, nights }: TriedFacts["before"]) =>
    per7 === null ? "no night recorded" : `${numberWords(per7)} a week (${recorded} of ${nights} nights)`;
  const rates = `${rate(before)} before, ${rate(during)} ${since}`;
  if (missing !== null) return `${rates}; not compared: ${missingWords(since)[missing]}`;
  if (low === null) return `${rates}; not compared`;
  const shown = { fewer: `fewer ${since}`, more: `more ${since}` } as const;
  const said = verdict === "fewer" || verdict === "more" ? shown[verdict] : "no clear change";
  const alone = season === null ? "" : " (season allowed for)";
  return `${rates}, ${ratioCell({ ratio, low, high })}: ${said}${alone}`;
}

const linkWords = { review: "named in reviews", leaflet: "named in its leaflet" } as const;

/** How strongly a class is tied to cramps: the figure of the records, or who names it. */
export function linkedWords(linked: MedicineClass): string {
  const link = crampLinks[linked];
  const name = medicineClasses[linked];
  if (link === undefined) return `linked with cramps (${name})`;
  if (link.kind === "records")
    return `linked with cramps in prescription records (${name}, ${link.ratio} times, ${link.low} to ${link.high})`;
  if (link.kind === "mineral") return `can lower ${link.mineral} in the blood (${name})`;
  return `linked with cramps (${name}, ${linkWords[link.kind]})`;
}

/** The same where it was said of another medicine already. */
export const linkedAgainWords = (linked: MedicineClass) => `linked (${medicineClasses[linked]}), as above`;

const daysOfTwoYears = 731;

/** "since 5 July 2026", "since 5 July 2026 or before", "for years (since 2019)", "for years (since 2019 or before)", "5 July 2026 to 15 August 2026" */
export function whenWords(
  {
    startedOn,
    startIsLatest,
    stoppedOn,
  }: { startedOn: CivilDate; startIsLatest?: boolean | undefined; stoppedOn: CivilDate | null },
  madeOn: CivilDate,
): string {
  const from = startIsLatest ? `${dayWords(startedOn)} or before` : dayWords(startedOn);
  if (stoppedOn !== null) return `${from} to ${dayWords(stoppedOn)}`;
  return daysBetween(startedOn, madeOn) >= daysOfTwoYears
    ? `for years (since ${startedOn.slice(0, 4)}${startIsLatest ? " or before" : ""})`
    : `since ${from}${startedOn === madeOn && !startIsLatest ? " (began today)" : ""}`;
}

type Dosed = Pick<MedicineFacts, "strength" | "unitsPerDose" | "timesPerDay">;

/**
 * Whether the person said "only when needed". A remedy that a file brought names neither how often nor how many at a time:
 * of that one nobody knows.
 */
export const isAsNeeded = ({ unitsPerDose, timesPerDay }: Omit<Dosed, "strength">): boolean =>
  timesPerDay === null && unitsPerDose !== null;

/** "400 mg, 2 at a time, twice a day" */
export function regimenWords(taken: Dosed): string {
  const { strength, unitsPerDose, timesPerDay } = taken;
  const isUnsaid = timesPerDay === null && !isAsNeeded(taken);
  const many = unitsPerDose === null || unitsPerDose === 1 ? [] : [`${unitsPerDose} at a time`];
  return [
    ...(strength ? [strength] : []),
    ...many,
    isUnsaid ? "how often not said" : frequencyWords(timesPerDay),
  ].join(", ");
}

export function changeWordsOf({ kind, change, name, strength }: Snapshot["marks"][number]): string {
  switch (kind) {
    case "experiment":
      return `Experiment (${name})`;
    case "trip":
      return `Nights in another time zone (${name})`;
    case "visit":
      return "A summary was shared";
    case "change":
      return markedWords(change, name);
    default: {
      const what = [name, strength].filter(Boolean).join(" ");
      return change === "new dose"
        ? `${what} at a new dose`
        : `${what} ${change === "stop" ? "stopped" : "started"}`;
    }
  }
}
