import { betaQuantile } from "./beta-quantile";
import { binomialCdf } from "./binomial-cdf";

type Arm = { events: number; exposure: number };

/**
 * Ratio of two Poisson rates, a over b, by the exact conditional test with central two-sided p and interval.
 * Given n events in all, those of a are Binomial(n, p); Clopper-Pearson limits of p become limits of the ratio,
 * p-value = min(1, 2 x smaller tail), so the interval and the p-value always agree.
 * It assumes that events do not cluster: only a lower bound on the uncertainty of cramps. `ratio` or `high` is null
 * where it has no upper bound (no event in b). Null when an exposure is not positive or there is no event at all.
 * Source: Przyborowski & Wilenski 1940; Fay, R package rateratio.test.
 */
export function rateRatio(a: Arm, b: Arm, { level = 0.95 } = {}) {
  const n = a.events + b.events;
  if (!(a.exposure > 0 && b.exposure > 0 && a.events >= 0 && b.events >= 0 && n > 0)) return null;
  if (!Number.isFinite(n + a.exposure + b.exposure)) return null;
  const tail = (1 - level) / 2;
  const exposures = b.exposure / a.exposure;
  const limit = (share: number | null) =>
    share === null || share === 1 ? null : (share / (1 - share)) * exposures;
  const lowShare = a.events === 0 ? 0 : betaQuantile(tail, a.events, b.events + 1);
  const highShare = b.events === 0 ? 1 : betaQuantile(1 - tail, a.events + 1, b.events);
  const nullShare = a.exposure / (a.exposure + b.exposure);
  const below = binomialCdf(a.events, n, nullShare) ?? 1;
  const above = 1 - (binomialCdf(a.events - 1, n, nullShare) ?? 0);
  return {
    ratio: b.events === 0 ? null : a.events / a.exposure / (b.events / b.exposure),
    low: limit(lowShare) ?? 0,
    high: limit(highShare),
    p: Math.min(1, 2 * Math.min(below, above)),
  };
}
