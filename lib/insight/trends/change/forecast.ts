import { addDays, type CivilDate, daysBetween } from "#lib/base/time/civil-date";
import type { DateRange } from "#lib/base/time/date-range";
import { comparedNights } from "#lib/insight/record/reading-range";
import { minimumRateNights } from "../minimum-data";
import type { NightPoint } from "../series/night-series";
import { weekCounts } from "../series/week-series";

type FourWeeks = DateRange & {
  readonly recorded: number;
  readonly crampNights: number;
  readonly cramps: number;
};

/** Fewer earlier numbers than this have no "between". */
const leastEarlier = 3;
/** Four-week numbers of a year, besides these four weeks. */
const mostEarlier = 12;

/** The last four weeks among the person's own: no verdict, but a place. Shares are of recorded nights, rates per 7 of them. */
export type Place = {
  readonly crampNights: { readonly now: number; readonly low: number; readonly high: number };
  readonly cramps: { readonly now: number; readonly low: number; readonly high: number };
  /** How many earlier four weeks there are to be among. */
  readonly earlier: number;
};

/** Four weeks each, the latest first, those with too few recorded nights left out. */
function fourWeeks(points: readonly NightPoint[], to: CivilDate): FourWeeks[] {
  const first = points[0]?.night;
  if (first === undefined) return [];
  const found: FourWeeks[] = [];
  for (let end = to; found.length <= mostEarlier && daysBetween(first, end) >= comparedNights - 1; ) {
    const range = { from: addDays(end, 1 - comparedNights), to: end };
    const counted = weekCounts(points, range);
    if (counted.recorded >= minimumRateNights) found.push({ ...range, ...counted });
    end = addDays(end, -comparedNights);
  }
  return found;
}

const inSeven = (count: number, { recorded }: FourWeeks) => (7 * count) / recorded;

/** Where the four weeks to `to` lie among those of the year before; null where they, or those, are too few. */
export function placeOf(points: readonly NightPoint[], to: CivilDate): Place | null {
  const [now, ...earlier] = fourWeeks(points, to);
  if (now === undefined || now.to !== to || earlier.length < leastEarlier) return null;
  const among = (of: (weeks: FourWeeks) => number) => {
    const values = earlier.map((weeks) => inSeven(of(weeks), weeks));
    return { now: inSeven(of(now), now), low: Math.min(...values), high: Math.max(...values) };
  };
  return {
    crampNights: among(({ crampNights }) => crampNights),
    cramps: among(({ cramps }) => cramps),
    earlier: earlier.length,
  };
}

/** Nights with cramps in the four weeks to come, if nothing changes, and how often such forecasts were right before. */
export type Forecast = {
  readonly low: number;
  readonly high: number;
  readonly right: number;
  readonly of: number;
};

/** Four of five forecasts hold, if nights go on as they did. */
const reach = 1.28;
/** Twelve weeks say where things stand now. */
const levelBlocks = 3;

function expected(before: readonly FourWeeks[]): { low: number; high: number } {
  const recent = before.slice(0, levelBlocks);
  const sum = (of: (weeks: FourWeeks) => number) => recent.reduce((total, weeks) => total + of(weeks), 0);
  const share = (sum(({ crampNights }) => crampNights) + 0.5) / (sum(({ recorded }) => recorded) + 1);
  const steps = before.slice(1).flatMap((weeks, at) => {
    const later = before[at];
    return later ? [(later.crampNights / later.recorded - weeks.crampNights / weeks.recorded) ** 2] : [];
  });
  const chance = (share * (1 - share) * (1 + 1 / levelBlocks)) / comparedNights;
  // Two neighbouring numbers differ by the chance of both: from a mean of three it is two thirds of that.
  const moves =
    steps.length === 0 ? chance : ((2 / 3) * steps.reduce((total, step) => total + step, 0)) / steps.length;
  const spread = reach * Math.sqrt(Math.max(chance, moves));
  const nights = (value: number) => Math.min(comparedNights, Math.max(0, comparedNights * value));
  return { low: Math.floor(nights(share - spread)), high: Math.ceil(nights(share + spread)) };
}

/** The four weeks after `to`; null before three four-week numbers are known. */
export function forecastOf(points: readonly NightPoint[], to: CivilDate): Forecast | null {
  const known = fourWeeks(points, to);
  if (known.length < levelBlocks || known[0]?.to !== to) return null;
  const checks = known.flatMap((weeks, at) => {
    const before = known.slice(at + 1);
    if (before.length < levelBlocks) return [];
    const { low, high } = expected(before);
    const nights = (comparedNights * weeks.crampNights) / weeks.recorded;
    return [low <= nights && nights <= high];
  });
  return { ...expected(known), right: checks.filter(Boolean).length, of: checks.length };
}
