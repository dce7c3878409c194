import { dispersion } from "./dispersion";
import { exactRateInterval } from "./exact-rate-interval";
import { tQuantile } from "./t-quantile";

/** A rate per unit of exposure with its interval and what stands behind it. */
export type RateEstimate = {
  rate: number;
  low: number;
  high: number;
  events: number;
  exposure: number;
  /** Variance over mean, floored at 1; null when it could not be estimated. */
  dispersion: number | null;
  /** "exact" ignores clustering: the interval is the narrowest that can be true. */
  method: "quasi-poisson" | "exact";
};

/** With fewer units the dispersion is a guess and t explodes (12.7 at two units). */
const MINIMUM_UNITS = 3;

/**
 * Event rate with a quasi-Poisson interval, from counts in units (weeks) of unequal exposure (recorded nights).
 * Rate = sum of counts / sum of exposures; interval rate x exp(+/- t(units - 1) x sqrt(dispersion / events)).
 * Units without exposure are left out, whatever their count. With no event, or fewer than three units, the exact
 * interval is given and named. Null when nothing was exposed or a number is broken.
 * Source: quasi-likelihood as in Ver Hoef & Boveng 2007; exact limits Garwood 1936.
 */
export function rateInterval(
  counts: readonly number[],
  exposures: readonly number[],
  { level = 0.95 } = {},
): RateEstimate | null {
  const units = counts.flatMap((count, unit) => {
    const exposure = exposures[unit] ?? 0;
    return exposure > 0 ? [{ count, exposure }] : [];
  });
  const events = units.reduce((sum, unit) => sum + unit.count, 0);
  const exposure = units.reduce((sum, unit) => sum + unit.exposure, 0);
  const exact = exactRateInterval(events, exposure, { level });
  if (exact === null) return null;
  const phi =
    events > 0
      ? dispersion(
          units.map((unit) => unit.count),
          units.map((unit) => exact.rate * unit.exposure),
          { parameters: 1 },
        )
      : null;
  const t = tQuantile((1 + level) / 2, units.length - 1);
  if (phi === null || t === null || units.length < MINIMUM_UNITS) {
    return { ...exact, events, exposure, dispersion: phi, method: "exact" };
  }
  const factor = Math.exp(t * Math.sqrt(phi / events));
  const { rate } = exact;
  return {
    rate,
    low: rate / factor,
    high: rate * factor,
    events,
    exposure,
    dispersion: phi,
    method: "quasi-poisson",
  };
}
