import { type Block, stretchComparison } from "#lib/base/stats/stretch-comparison";
import { addDays, type CivilDate, civilDate, daysBetween } from "#lib/base/time/civil-date";
import { countDates, type DateRange } from "#lib/base/time/date-range";
import type { Diary } from "#lib/insight/record/diary";
import { nightsReading } from "#lib/insight/record/reading-range";
import { rounded } from "../rounded";
import { type NightPoint, nightSeries } from "../series/night-series";
import { weekCounts } from "../series/week-series";
import type { Change, Stretch } from "./change";
import { earlierBy, minimumSideNights, type Periods, periodsOf } from "./periods";
import { changeSentence } from "./words";

const blockNights = 28;
/** A block with fewer recorded nights says too little of its own. */
const leastRecorded = 9;
/** The level an interval is shown at, and the one at which a change speaks at once. */
const [shownLevel, strongLevel] = [0.97, 0.998] as const;
/** Looking every week is allowed for: a change is said where it also stood at the last of these milestones. */
const milestoneNights = 182;

/** How much a season may do to the log of a share: from the monthly course of treatment starts, about twofold in all. */
const seasonVariance = 0.06;
/** How far a level wanders over a season or two, which blocks of so short a time cannot show. */
const [wanderVariance, wanderNights, knownBlocks] = [0.09, 80, 20] as const;

function blocksOf(points: readonly NightPoint[], { from, to }: DateRange): Block[] {
  const blocks: Block[] = [];
  for (let end = to; addDays(end, 1 - blockNights) >= from; end = addDays(end, -blockNights)) {
    const { recorded, crampNights } = weekCounts(points, { from: addDays(end, 1 - blockNights), to: end });
    if (recorded >= leastRecorded) blocks.unshift({ recorded, events: crampNights });
  }
  return blocks;
}

const yearly = (2 * Math.PI) / 365.25;

/** The mean of the year's wave over a stretch, as a point in the plane: two stretches of the same seasons have the same. */
function seasonOf({ from, to }: DateRange): readonly [number, number] {
  const nights = countDates({ from, to });
  const middle = yearly * (daysBetween(civilDate("2000-01-01"), from) + (nights - 1) / 2);
  const left = Math.sin((nights * yearly) / 2) / Math.sin(yearly / 2) / nights;
  return [left * Math.cos(middle), left * Math.sin(middle)];
}

function extraVariance({ before, after }: Periods, blocks: number): number {
  const [one, other] = [seasonOf(before), seasonOf(after)];
  const seasons = seasonVariance * ((one[0] - other[0]) ** 2 + (one[1] - other[1]) ** 2);
  const wander = (range: DateRange) => wanderVariance * Math.min(1, wanderNights / countDates(range));
  const unknown = Math.max(0, 1 - blocks / knownBlocks);
  return seasons + unknown * (wander(before) + wander(after));
}

function compared(points: readonly NightPoint[], periods: Periods, level: number) {
  const [before, after] = [blocksOf(points, periods.before), blocksOf(points, periods.after)];
  return stretchComparison(before, after, {
    level,
    nightsEach: blockNights,
    extraVariance: extraVariance(periods, before.length + after.length),
  });
}

type Interval = ReturnType<typeof compared>;

function direction(interval: Interval): "fewer" | "more" | null {
  if (interval === null) return null;
  if (interval.high !== null && interval.high < 1) return "fewer";
  return interval.low > 1 ? "more" : null;
}

/** Whether a change may be said by somebody who looks every week: it is overwhelming, or it stood at the last milestone too. */
function stands(points: readonly NightPoint[], periods: Periods, first: CivilDate): boolean {
  const found = direction(compared(points, periods, shownLevel));
  if (found === null) return false;
  if (direction(compared(points, periods, strongLevel)) === found) return true;
  const back = (daysBetween(first, periods.after.to) + 1) % milestoneNights;
  const milestone = earlierBy(back, periods, first);
  return milestone !== null && direction(compared(points, milestone, shownLevel)) === found;
}

export function stretchOf(points: readonly NightPoint[], range: DateRange): Stretch {
  return { ...range, nights: countDates(range), ...weekCounts(points, range) };
}

const inSeven = ({ recorded, crampNights }: Stretch) =>
  recorded === 0 ? null : rounded((7 * crampNights) / recorded);

const hundredths = (value: number | null) => (value === null ? null : Math.round(value * 100) / 100);

function verdictOf(points: readonly NightPoint[], periods: Periods, interval: Interval, first: CivilDate) {
  if (interval === null) return "too-little";
  const found = direction(interval);
  return found !== null && stands(points, periods, first) ? found : "no-clear-change";
}

/** The change a range is answered by: against as long a stretch before it, or its first third against its last. */
export function rangeChange(
  diary: Pick<Diary, "nights" | "cramps">,
  range: DateRange,
  first: CivilDate | null,
): Change {
  const periods = periodsOf(range, first);
  const from = nightsReading(range).from;
  const points = nightSeries(diary, {
    from: first !== null && first > from && first <= range.to ? first : from,
    to: range.to,
  });
  return changeOver(points, range, { periods, first });
}

/** A side long and full enough to be compared. */
const isComparable = ({ nights, recorded }: Stretch) =>
  nights >= minimumSideNights && recorded >= minimumSideNights / 2;

/**
 * The change between two stretches of nights. `points` hold every night of both in date order; `first` is the first recorded
 * night of the diary. The one function behind every sentence and number about "fewer" or "more" over time.
 */
export function changeOver(
  points: readonly NightPoint[],
  range: DateRange,
  { periods, first }: { periods: Periods | null; first: CivilDate | null },
): Change {
  // Nights before the first entry were not missed.
  const whole = stretchOf(
    points,
    first !== null && first > range.from && first <= range.to ? { ...range, from: first } : range,
  );
  const nothing = { ratio: null, low: null, high: null, before: null, how: null, beforeStretch: null };
  if (periods === null || first === null) {
    const change = { ...nothing, verdict: "too-little", after: inSeven(whole), afterStretch: whole } as const;
    return { ...change, sentence: changeSentence(change) };
  }
  const [before, after] = [stretchOf(points, periods.before), stretchOf(points, periods.after)];
  const isEnough = isComparable(before) && isComparable(after);
  const interval = isEnough ? compared(points, periods, shownLevel) : null;
  const change = {
    verdict: verdictOf(points, periods, interval, first),
    ratio: hundredths(interval?.ratio ?? null),
    low: hundredths(interval?.low ?? null),
    high: hundredths(interval?.high ?? null),
    before: inSeven(before),
    after: inSeven(after),
    how: periods.how,
    beforeStretch: before,
    afterStretch: after,
  } as const;
  return { ...change, sentence: changeSentence(change) };
}
