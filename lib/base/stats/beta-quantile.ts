import jStat from "jstat";
import { betaCdf } from "./beta-cdf";
import { logGamma } from "./log-gamma";

const mostSteps = 200;

/** The density of Beta(alpha, beta) at x in (0, 1), which is how steep the distribution function is there. */
function density(x: number, alpha: number, beta: number): number {
  const scale = (logGamma(alpha + beta) ?? 0) - (logGamma(alpha) ?? 0) - (logGamma(beta) ?? 0);
  return Math.exp(scale + (alpha - 1) * Math.log(x) + (beta - 1) * Math.log1p(-x));
}

/**
 * Quantile of the Beta(alpha, beta) distribution, both shapes > 0: jstat's, which is good to 1e-7, brought to about 1e-13 by
 * Newton's steps on betaCdf, with halving wherever a step would leave the bracket. Null for a probability outside (0, 1)
 * or a shape that is not positive.
 */
export function betaQuantile(probability: number, alpha: number, beta: number): number | null {
  if (!(probability > 0 && probability < 1 && alpha > 0 && beta > 0)) return null;
  let [low, high] = [0, 1];
  const start = jStat.beta.inv(probability, alpha, beta);
  let x = start > 0 && start < 1 ? start : 0.5;
  for (let step = 0; step < mostSteps; step += 1) {
    const over = (betaCdf(x, alpha, beta) ?? Number.NaN) - probability;
    if (Number.isNaN(over)) return null;
    if (over === 0) return x;
    if (over > 0) high = x;
    else low = x;
    const newton = x - over / density(x, alpha, beta);
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    if (Math.abs(next - x) <= 1e-15 * Math.min(next, 1 - next)) return next;
    x = next;
  }
  return x;
}
