import jStat from "jstat";

/**
 * Quantile of the Gamma(shape, scale 1) distribution, shape > 0. Returns null for a probability outside (0, 1)
 * or a shape that is not positive.
 */
export function gammaQuantile(probability: number, shape: number): number | null {
  if (!(probability > 0 && probability < 1 && shape > 0)) return null;
  return jStat.gamma.inv(probability, shape, 1);
}
