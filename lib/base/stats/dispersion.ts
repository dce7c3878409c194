/**
 * Pearson dispersion: sum of (count - expected)^2 / expected over (units - parameters), floored at 1 because an
 * interval narrower than Poisson's would claim a regularity nobody has. 1 is Poisson; night cramps run at 2 to 3.
 * `parameters` is how many numbers were estimated to get `expected`. Null when the arrays differ in length, when
 * no degree of freedom is left, or when an expected count is not positive.
 * Source: Ver Hoef & Boveng, Ecology 2007;88:2766-2772.
 */
export function dispersion(
  counts: readonly number[],
  expected: readonly number[],
  { parameters }: { parameters: number },
): number | null {
  const df = counts.length - parameters;
  if (df < 1 || counts.length !== expected.length) return null;
  let chiSquare = 0;
  for (const [unit, count] of counts.entries()) {
    const mean = expected[unit] ?? 0;
    if (!(mean > 0)) return null;
    chiSquare += (count - mean) ** 2 / mean;
  }
  return Number.isFinite(chiSquare) ? Math.max(1, chiSquare / df) : null;
}
