import { betaCdf } from "./beta-cdf";
import { logGamma } from "./log-gamma";
import { risingRoot } from "./rising-root";

/** The density of Beta(alpha, beta) at x in (0, 1), which is how steep the distribution function is there. */
function density(x: number, alpha: number, beta: number): number {
  const scale = (logGamma(alpha + beta) ?? 0) - (logGamma(alpha) ?? 0) - (logGamma(beta) ?? 0);
  return Math.exp(scale + (alpha - 1) * Math.log(x) + (beta - 1) * Math.log1p(-x));
}

/**
 * Quantile of the Beta(alpha, beta) distribution, both shapes > 0, by Newton's steps on betaCdf to about 1e-13. Null for a
 * probability outside (0, 1) or a shape that is not positive.
 */
export function betaQuantile(probability: number, alpha: number, beta: number): number | null {
  if (!(probability > 0 && probability < 1 && alpha > 0 && beta > 0)) return null;
  const at = (x: number) => ({
    value: (betaCdf(x, alpha, beta) ?? Number.NaN) - probability,
    slope: density(x, alpha, beta),
  });
  const size = (x: number) => Math.min(x, 1 - x);
  return risingRoot(at, { low: 0, high: 1, start: alpha / (alpha + beta), size });
}
