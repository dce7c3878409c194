import { binomialCdf } from "./binomial-cdf";

const mostKept = 10_000;
const asked = new Map<string, number>();

/**
 * Largest 1-based rank r with P(B < r) <= tail for B ~ Binomial(n, p); 0 when there is none. Found by halving, and kept:
 * every week of ten years asks for the same few.
 */
function lowerRank(n: number, p: number, tail: number): number {
  const key = `${n}/${p}/${tail}`;
  const known = asked.get(key);
  if (known !== undefined) return known;
  let [low, high] = [0, n];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((binomialCdf(middle, n, p) ?? 1) <= tail) low = middle + 1;
    else high = middle;
  }
  if (asked.size < mostKept) asked.set(key, low);
  return low;
}

/**
 * A quantile (`p` = 0.5 is the median) of numbers in any order, with the order-statistic interval, which assumes
 * nothing about the shape of the distribution. The point is the usual linear interpolation (type 7 of Hyndman & Fan);
 * a limit is null when too few values allow one (a median needs six for 95 %). Ties are fine: pain is 0 to 10.
 * Null for no values, a value that is not a number, or p outside (0, 1).
 * Source: Conover, Practical Nonparametric Statistics, 3.2.
 */
export function quantileInterval(values: readonly number[], p: number, { level = 0.95 } = {}) {
  const n = values.length;
  if (n === 0 || !(p > 0 && p < 1) || values.some((value) => !Number.isFinite(value))) return null;
  const sorted = values.toSorted((a, b) => a - b);
  const position = p * (n - 1);
  const below = sorted[Math.floor(position)] ?? 0;
  const above = sorted[Math.ceil(position)] ?? below;
  const tail = (1 - level) / 2;
  const low = lowerRank(n, p, tail);
  const high = n + 1 - lowerRank(n, 1 - p, tail);
  return {
    value: below + (above - below) * (position - Math.floor(position)),
    low: sorted[low - 1] ?? null,
    high: sorted[high - 1] ?? null,
    n,
  };
}
