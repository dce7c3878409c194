import { autocorrelation } from "#lib/base/stats/autocorrelation";
import { pooledDispersion } from "#lib/base/stats/pooled-dispersion";
import { quasiPoissonComparison } from "#lib/base/stats/quasi-poisson-comparison";
import { rateInterval } from "#lib/base/stats/rate-interval";
import { rateRatio } from "#lib/base/stats/rate-ratio";
import { addDays, type CivilDate } from "#lib/base/time/civil-date";
import type { DateRange } from "#lib/base/time/date-range";
import { weeks } from "#lib/base/time/weeks";
import { comparedNights, judgedWeeks } from "#lib/insight/record/reading-range";
import { type Forecast, forecastOf, type Place, placeOf } from "./change/forecast";
import type { RatioInterval } from "./effect-wording";
import { enoughDataDate } from "./enough-data-date";
import { minimumComparisonCramps, minimumComparisonNights, minimumRateNights } from "./minimum-data";
import { rounded } from "./rounded";
import type { NightPoint } from "./series/night-series";
import { rollingWeeks, type WeeklyRate, weekCounts } from "./series/week-series";

/** Weekly counts that follow each other this closely make one switch look like a difference two to four times too often. */
const spellsFrom = 0.3;

export type Period = {
  readonly range: DateRange;
  readonly nights: number;
  readonly recorded: number;
  readonly cramps: number;
  readonly crampNights: number;
  /** Per 7 recorded nights; null under 14 recorded nights. */
  readonly weekly: (WeeklyRate & { readonly atBest: boolean }) | null;
};

export type Comparison =
  | {
      readonly kind: "too-few";
      /** Which gate stands in the way; the nights first, because only they can be mended. */
      readonly missing: "nights" | "cramps";
      readonly enoughDataDate: CivilDate | null;
    }
  | {
      readonly kind: "compared";
      readonly interval: RatioInterval;
      /** The exact interval, which ignores that cramps cluster: it can only be too narrow. */
      readonly atBest: boolean;
      readonly inSpells: boolean;
    };

export type Now = {
  readonly last: Period;
  readonly before: Period;
  /** When a weekly rate is possible if every night from now on is recorded; null when it is already. */
  readonly rateOn: CivilDate | null;
  readonly comparison: Comparison;
  /** No verdict, but where these four weeks lie among the person's own. */
  readonly place: Place | null;
  readonly forecast: Forecast | null;
};

function weeklyCounts(points: readonly NightPoint[], range: DateRange) {
  const counts = weeks(range).map((week) => weekCounts(points, week));
  return { counts: counts.map((week) => week.cramps), exposures: counts.map((week) => week.recorded) };
}

/**
 * A rate over any range, from whole weeks counted back from its end, its interval judged by the half year to that end
 * where that knows more; null under 14 recorded nights.
 */
export function weeklyRateOver(points: readonly NightPoint[], range: DateRange): Period["weekly"] {
  const { counts, exposures } = weeklyCounts(points, range);
  const around = weeklyCounts(points, { from: addDays(range.to, 1 - 7 * judgedWeeks), to: range.to });
  const spread = pooledDispersion(around.counts, around.exposures, { block: rollingWeeks });
  const estimate = rateInterval(counts, exposures, { spread });
  if (estimate === null || estimate.exposure < minimumRateNights) return null;
  return {
    rate: rounded(7 * estimate.rate),
    low: rounded(7 * estimate.low),
    high: rounded(7 * estimate.high),
    atBest: estimate.method === "exact",
  };
}

function period(points: readonly NightPoint[], range: DateRange): Period {
  const { recorded, cramps, crampNights } = weekCounts(points, range);
  return {
    range,
    nights: comparedNights,
    recorded,
    cramps,
    crampNights,
    weekly: weeklyRateOver(points, range),
  };
}

function interval(points: readonly NightPoint[], last: Period, before: Period) {
  const quasi = quasiPoissonComparison(weeklyCounts(points, last.range), weeklyCounts(points, before.range));
  if (quasi) return { ratio: quasi, atBest: false };
  const exact = rateRatio(
    { events: last.cramps, exposure: last.recorded },
    { events: before.cramps, exposure: before.recorded },
  );
  return exact && { ratio: exact, atBest: true };
}

function comparison(points: readonly NightPoint[], last: Period, before: Period): Comparison {
  const enough = Math.min(last.recorded, before.recorded) >= minimumComparisonNights;
  if (!enough) {
    const on = enoughDataDate(points, {
      window: comparedNights,
      windows: 2,
      needed: minimumComparisonNights,
    });
    return { kind: "too-few", missing: "nights", enoughDataDate: on };
  }
  const found =
    last.cramps + before.cramps >= minimumComparisonCramps ? interval(points, last, before) : null;
  if (found === null) return { kind: "too-few", missing: "cramps", enoughDataDate: null };
  const counts = weeklyCounts(points, {
    from: addDays(last.range.to, 1 - 7 * judgedWeeks),
    to: last.range.to,
  });
  const follow = autocorrelation(
    counts.counts.map((count, week) => {
      const nights = counts.exposures[week] ?? 0;
      return nights > 0 ? count / nights : null;
    }),
  );
  const { ratio, low, high } = found.ratio;
  return {
    kind: "compared",
    interval: {
      ratio: ratio === null ? null : rounded(ratio),
      low: rounded(low),
      high: high === null ? null : rounded(high),
    },
    atBest: found.atBest,
    inSpells: follow !== null && follow > spellsFrom,
  };
}

/** The four weeks to `to` against the four before, with gates, or what is missing and when it is enough. */
export function nowReport(points: readonly NightPoint[], to: CivilDate): Now {
  const last = period(points, { from: addDays(to, 1 - comparedNights), to });
  const before = period(points, {
    from: addDays(to, 1 - 2 * comparedNights),
    to: addDays(to, -comparedNights),
  });
  return {
    last,
    before,
    rateOn:
      last.recorded >= minimumRateNights
        ? null
        : enoughDataDate(points, { window: comparedNights, windows: 1, needed: minimumRateNights }),
    comparison: comparison(points, last, before),
    place: placeOf(points, to),
    forecast: forecastOf(points, to),
  };
}
