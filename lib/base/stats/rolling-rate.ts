import { pooledDispersion } from "./pooled-dispersion";
import { type RateEstimate, rateInterval } from "./rate-interval";

/**
 * Rolling rate with its interval: at each unit (week), the rate over that unit and the `window - 1` before it.
 * A unit gets null until the window is full, and whenever less than `minimumExposure` (recorded nights) stands in
 * the window, so that a gap stays a gap. Empty input gives an empty list.
 */
export function rollingRate(
  counts: readonly number[],
  exposures: readonly number[],
  { window, minimumExposure, spreadOver }: { window: number; minimumExposure: number; spreadOver: number },
): (RateEstimate | null)[] {
  return counts.map((_, unit) => {
    const from = unit - window + 1;
    // A window that ends in a unit without exposure would draw a line into the gap.
    if (from < 0 || !((exposures[unit] ?? 0) > 0)) return null;
    const around = Math.max(0, unit + 1 - spreadOver);
    const spread = pooledDispersion(counts.slice(around, unit + 1), exposures.slice(around, unit + 1), {
      block: window,
    });
    const estimate = rateInterval(counts.slice(from, unit + 1), exposures.slice(from, unit + 1), { spread });
    return estimate !== null && estimate.exposure >= minimumExposure ? estimate : null;
  });
}
