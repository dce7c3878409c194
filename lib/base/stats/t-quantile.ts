import { betaQuantile } from "./beta-quantile";

const mostKept = 10_000;
const asked = new Map<string, number>();

/** t from the two-sided tail beyond it: df / (df + t^2) is a quantile of Beta(df / 2, 1/2). Near the middle the other side
 * of the same beta is asked, which keeps what would be lost in 1 - x. */
function upperQuantile(tail: number, df: number): number | null {
  const share = betaQuantile(2 * tail, df / 2, 0.5);
  if (share === null) return null;
  if (share < 0.5) return Math.sqrt((df * (1 - share)) / share);
  const rest = betaQuantile(1 - 2 * tail, 0.5, df / 2);
  return rest && Math.sqrt((df * rest) / (1 - rest));
}

/**
 * Quantile of Student's t with `df` degrees of freedom (any positive number). Accurate to about 1e-12 relative.
 * Returns null for a probability outside (0, 1) or df that is not positive.
 */
export function tQuantile(probability: number, df: number): number | null {
  if (!(probability > 0 && probability < 1 && df > 0)) return null;
  if (probability === 0.5) return 0;
  // The same few are asked for at every week of ten years, and each takes a search.
  const key = `${probability}/${df}`;
  const known = asked.get(key);
  if (known !== undefined) return known;
  const upper = upperQuantile(Math.min(probability, 1 - probability), df);
  if (upper === null) return null;
  const found = probability > 0.5 ? upper : -upper;
  if (asked.size < mostKept) asked.set(key, found);
  return found;
}
