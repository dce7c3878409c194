import { quasiPoissonComparison } from "#lib/base/stats/quasi-poisson-comparison";
import { segmentedTrend } from "#lib/base/stats/segmented-trend";
import { addDays, type CivilDate, daysBetween } from "#lib/base/time/civil-date";
import type { DateRange } from "#lib/base/time/date-range";
import { dateWords } from "#lib/base/time/lived-time";
import { recognise } from "#lib/knowledge/medicines/recognise";
import { crampLinkedClasses } from "#lib/knowledge/safety/rules/medicine-may-contribute";
import { countWords } from "./count-words";
import { effectSentence, intervalWords, type RatioInterval, rung } from "./effect-wording";
import { minimumComparisonCramps } from "./minimum-data";
import type { RemedyMark } from "./remedy-marks";
import { rounded } from "./rounded";
import type { NightPoint } from "./series/night-series";
import { spellsAround } from "./series/spells-around";
import { weekCounts } from "./series/week-series";

/** Weeks looked at on either side of a start or a stop, and the fewest that say anything. */
const mostWeeks = 8;
const fewestWeeks = 4;
const shareRecorded = 0.8;

export type Side = {
  readonly nights: number;
  readonly recorded: number;
  readonly cramps: number;
  /** Per 7 recorded nights; null without any. */
  readonly per7: number | null;
};

/** Nights before and after a medicine that records link with cramps was started or stopped. */
export type MedicineCheck = {
  readonly title: string;
  readonly before: Side;
  readonly after: Side;
  readonly interval: RatioInterval | null;
  readonly sentence: string;
};

/** Whole weeks from the change on, in order; before it, whole weeks up to the night before. */
function weeksAround(points: readonly NightPoint[], date: CivilDate) {
  const [first, last] = [points[0]?.night ?? date, points.at(-1)?.night ?? date];
  const before = Math.max(0, Math.min(mostWeeks, Math.floor(daysBetween(first, date) / 7)));
  const after = Math.max(0, Math.min(mostWeeks, Math.floor((daysBetween(date, last) + 1) / 7)));
  const counts = Array.from({ length: before + after }, (_, week) => {
    const from = addDays(date, 7 * (week - before));
    return weekCounts(points, { from, to: addDays(from, 6) });
  });
  return { before: counts.slice(0, before), after: counts.slice(before) };
}

function side(weeks: readonly { recorded: number; cramps: number }[]): Side {
  const recorded = weeks.reduce((sum, week) => sum + week.recorded, 0);
  const cramps = weeks.reduce((sum, week) => sum + week.cramps, 0);
  return {
    nights: 7 * weeks.length,
    recorded,
    cramps,
    per7: recorded === 0 ? null : rounded((7 * cramps) / recorded),
  };
}

const isEnough = ({ nights, recorded }: Side) =>
  nights >= 7 * fewestWeeks && recorded >= shareRecorded * nights;

function missingWords(before: Side, after: Side): string {
  const short = isEnough(before) ? after : before;
  if (!isEnough(short)) {
    const which = short === before ? "before" : "after";
    return `Not enough nights yet (${short.recorded} of ${short.nights} recorded ${which} it; four weeks with 8 nights of 10 are needed).`;
  }
  return `Too few cramps to compare: ${countWords(before.cramps + after.cramps, "cramp")}, and a comparison needs ${minimumComparisonCramps}.`;
}

const allowing = "Allowing for how your nights were changing already";

/** Whether what was just said stands when her nights were on the move before; a second range only where it says another thing. */
function trendWords(said: RatioInterval, step: RatioInterval): string {
  if (rung(said) === rung(step)) return rung(said) === "not-shown" ? "" : ` ${allowing}, that stands.`;
  if (rung(step) === "not-shown") return ` ${allowing}, no difference is shown.`;
  return ` ${allowing}, it fits ${intervalWords(step)}.`;
}

function check(points: readonly NightPoint[], { name, change, date }: RemedyMark): MedicineCheck {
  // A stop stands on the last day of taking: its night still belongs to the time with it.
  const changed = change === "stop" ? addDays(date, 1) : date;
  const weeks = weeksAround(points, changed);
  const [before, after] = [side(weeks.before), side(weeks.after)];
  const title = `${name}, ${change === "start" ? "started" : "stopped"} on ${dateWords(date, { year: true })}`;
  const split = (part: typeof weeks.before) => ({
    counts: part.map((week) => week.cramps),
    exposures: part.map((week) => week.recorded),
  });
  const [a, b] = [split(weeks.after), split(weeks.before)];
  const enough =
    isEnough(before) && isEnough(after) && before.cramps + after.cramps >= minimumComparisonCramps;
  const inflation = spellsAround(points, changed, weeks.after.length);
  const compared = enough ? quasiPoissonComparison(a, b, { inflation }) : null;
  if (compared === null) {
    return { title, before, after, interval: null, sentence: missingWords(before, after) };
  }
  const interval = {
    ratio: rounded(compared.ratio),
    low: rounded(compared.low),
    high: rounded(compared.high),
  };
  const trend = segmentedTrend([...b.counts, ...a.counts], [...b.exposures, ...a.exposures], {
    changeAt: b.counts.length,
  });
  return {
    title,
    before,
    after,
    interval,
    sentence: `${effectSentence(interval, { randomised: false })}${trend ? trendWords(interval, trend.step) : ""}`,
  };
}

/**
 * Every start and stop, within the range, of a medicine that records link with cramps: up to eight weeks on either side,
 * compared only with four weeks, 80 % of them recorded, and ten cramps, the interval as wide as her spells make it. Before
 * and after is not proof; the sentence says so.
 */
export function medicineChecks(
  points: readonly NightPoint[],
  marks: readonly RemedyMark[],
  range: DateRange,
): MedicineCheck[] {
  const linked = marks.filter(
    ({ kind, name, date, change }) =>
      kind === "medicine" &&
      change !== "new dose" &&
      date <= range.to &&
      recognise(name).ingredients.some(({ classes }) =>
        classes.some((it) => crampLinkedClasses.includes(it)),
      ),
  );
  return linked.map((mark) => check(points, mark));
}
