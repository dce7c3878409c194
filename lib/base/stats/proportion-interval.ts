import { betaQuantile } from "./beta-quantile";

/**
 * Exact (Clopper-Pearson) central interval of a proportion, `hits` of `trials`, as shares from 0 to 1. It never covers less
 * than its level. Null when there are no trials or the numbers are broken.
 * Source: Clopper & Pearson, Biometrika 1934;26:404-413.
 */
export function proportionInterval(hits: number, trials: number, { level = 0.95 } = {}) {
  if (!(trials > 0 && hits >= 0 && hits <= trials) || !Number.isFinite(trials)) return null;
  const tail = (1 - level) / 2;
  return {
    share: hits / trials,
    low: hits === 0 ? 0 : (betaQuantile(tail, hits, trials - hits + 1) ?? 0),
    high: hits === trials ? 1 : (betaQuantile(1 - tail, hits + 1, trials - hits) ?? 1),
  };
}
