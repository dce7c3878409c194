import { gammaQuantile } from "./gamma-quantile";

/**
 * Exact (Garwood) central interval of a Poisson rate: `events` seen over `exposure` units of time.
 * Rates come out per unit of exposure. With no event the upper limit is 3.69 / exposure at 95 %.
 * It assumes that events do not cluster, so for cramps it is the narrowest interval that can be true: label it so.
 * Null when exposure is not positive or events is negative or broken.
 * Source: Garwood F. Biometrika 1936;28:437-442.
 */
export function exactRateInterval(events: number, exposure: number, { level = 0.95 } = {}) {
  if (!(exposure > 0) || !(events >= 0) || !Number.isFinite(events + exposure)) return null;
  const tail = (1 - level) / 2;
  const low = events === 0 ? 0 : gammaQuantile(tail, events);
  const high = gammaQuantile(1 - tail, events + 1);
  if (low === null || high === null) return null;
  return { rate: events / exposure, low: low / exposure, high: high / exposure };
}
