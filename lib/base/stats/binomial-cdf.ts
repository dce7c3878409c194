import { betaCdf } from "./beta-cdf";

/**
 * P(X <= successes) for X ~ Binomial(trials, probability), by the incomplete beta function. Below 0 it is 0, from `trials` on it is 1. Returns null for a probability outside
 * [0, 1] or a negative or broken number of trials. Source: DLMF 8.17.5.
 */
export function binomialCdf(successes: number, trials: number, probability: number): number | null {
  if (!(probability >= 0 && probability <= 1) || !Number.isInteger(trials) || trials < 0) return null;
  if (Number.isNaN(successes)) return null;
  const k = Math.floor(successes);
  if (k < 0) return 0;
  if (k >= trials || probability === 0) return 1;
  if (probability === 1) return 0;
  return betaCdf(1 - probability, trials - k, k + 1);
}
