import { quasiPoissonComparison } from "#lib/base/stats/quasi-poisson-comparison";
import { rateRatio } from "#lib/base/stats/rate-ratio";
import { countDates, type DateRange } from "#lib/base/time/date-range";
import { weeks } from "#lib/base/time/weeks";
import type { RatioInterval } from "./effect-wording";
import { minimumComparisonCramps, minimumComparisonNights } from "./minimum-data";
import { rounded } from "./rounded";
import type { NightPoint } from "./series/night-series";
import { weekCounts } from "./series/week-series";

/** Of the nights of each side, this share must be recorded. */
const recordedShare = 0.8;

/** One stretch of nights against another, or the gate that stands in the way with what is there and what is needed. */
export type PeriodComparison =
  | { readonly kind: "compared"; readonly interval: RatioInterval; readonly atBest: boolean }
  | { readonly kind: "nights"; readonly have: number; readonly needed: number }
  | { readonly kind: "cramps"; readonly have: number; readonly needed: number };

/**
 * The rate of the later range over the earlier one, with the gates of the comparison of four weeks: 80 % of the nights and
 * 23 of them recorded on each side, ten cramps in all. `points` are nights in order that span both.
 */
export function periodComparison(
  points: readonly NightPoint[],
  { later, earlier }: { later: DateRange; earlier: DateRange },
): PeriodComparison {
  const side = (range: DateRange) => {
    const counted = weeks(range).map((week) => weekCounts(points, week));
    return {
      ...weekCounts(points, range),
      needed: Math.max(minimumComparisonNights, Math.ceil(recordedShare * countDates(range))),
      weekly: {
        counts: counted.map((week) => week.cramps),
        exposures: counted.map((week) => week.recorded),
      },
    };
  };
  const [a, b] = [side(later), side(earlier)];
  const short = [a, b].find(({ recorded, needed }) => recorded < needed);
  if (short) return { kind: "nights", have: short.recorded, needed: short.needed };
  const cramps = a.cramps + b.cramps;
  const quasi = quasiPoissonComparison(a.weekly, b.weekly);
  const found =
    quasi ??
    rateRatio({ events: a.cramps, exposure: a.recorded }, { events: b.cramps, exposure: b.recorded });
  if (cramps < minimumComparisonCramps || found === null)
    return { kind: "cramps", have: cramps, needed: minimumComparisonCramps };
  const { ratio, low, high } = found;
  return {
    kind: "compared",
    interval: {
      ratio: ratio === null ? null : rounded(ratio),
      low: rounded(low),
      high: high === null ? null : rounded(high),
    },
    atBest: quasi === null,
  };
}
