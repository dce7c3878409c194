import jStat from "jstat";

const mostKept = 10_000;
const asked = new Map<string, number>();

/**
 * Quantile of Student's t with `df` degrees of freedom (any positive number). Accurate to about 1e-8 relative.
 * Returns null for a probability outside (0, 1) or df that is not positive.
 */
export function tQuantile(probability: number, df: number): number | null {
  if (!(probability > 0 && probability < 1 && df > 0)) return null;
  // jstat loses the sign at exactly one half.
  if (probability === 0.5) return 0;
  // The same few are asked for at every week of ten years, and each takes a search.
  const key = `${probability}/${df}`;
  const known = asked.get(key);
  if (known !== undefined) return known;
  const found = jStat.studentt.inv(probability, df);
  if (asked.size < mostKept) asked.set(key, found);
  return found;
}
