import jStat from "jstat";

/**
 * Quantile of the Beta(alpha, beta) distribution, both shapes > 0. The one place this library asks jstat for it.
 * Accurate to about 1e-8; returns null for a probability outside (0, 1) or a shape that is not positive.
 */
export function betaQuantile(probability: number, alpha: number, beta: number): number | null {
  if (!(probability > 0 && probability < 1 && alpha > 0 && beta > 0)) return null;
  return jStat.beta.inv(probability, alpha, beta);
}
