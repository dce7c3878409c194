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

/** A dispersion known from more than these units, with its degrees of freedom. */
type Spread = { readonly dispersion: number; readonly df: number };

/** With fewer units the dispersion is a guess and t explodes (12.7 at two units). */
const MINIMUM_UNITS = 3;

function ownDispersion(units: readonly { count: number; exposure: number }[], rate: number): number | null {
  if (!(rate > 0)) return null;
  return dispersion(
    units.map((unit) => unit.count),
    units.map((unit) => rate * unit.exposure),
    { parameters: 1 },
  );
}

/**
 * Event rate with a quasi-Poisson interval, from counts in units (weeks) of unequal exposure (recorded nights).
 * Rate = sum of counts / sum of exposures; interval rate x exp(+/- t(units - 1) x sqrt(dispersion / events)).
 * Units without exposure are left out, whatever their count. `spread` is a dispersion estimated from more units around
 * these (pooledDispersion); it is used where it has more degrees of freedom, because four weeks alone hardly know theirs.
 * With no event, or fewer than two degrees of freedom, the exact interval is given and named. Null when nothing was exposed or a number is broken.
 * Source: quasi-likelihood as in Ver Hoef & Boveng 2007; exact limits Garwood 1936.
 */
export function rateInterval(
  counts: readonly number[],
  exposures: readonly number[],
  { level = 0.95, spread = null }: { level?: number; spread?: Spread | null } = {},
): RateEstimate | null {
  const units = counts.flatMap((count, unit) => {
    const exposure = exposures[unit] ?? 0;
    return exposure > 0 ? [{ count, exposure }] : [];
  });
  const events = units.reduce((sum, unit) => sum + unit.count, 0);
  const exposure = units.reduce((sum, unit) => sum + unit.exposure, 0);
  if (!(exposure > 0) || !(events >= 0) || !Number.isFinite(events + exposure)) return null;
  const rate = events / exposure;
  const own = { dispersion: ownDispersion(units, rate), df: units.length - 1 };
  const { dispersion: phi, df } = spread !== null && spread.df > own.df ? spread : own;
  const t = tQuantile((1 + level) / 2, df);
  if (!(events > 0) || phi === null || t === null || df < MINIMUM_UNITS - 1) {
    const exact = exactRateInterval(events, exposure, { level });
    return exact && { ...exact, events, exposure, dispersion: phi, method: "exact" };
  }
  const factor = Math.exp(t * Math.sqrt(phi / events));
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
