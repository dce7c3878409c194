/**
 * Dispersion of counts within blocks of neighbouring units, pooled: what spells add to chance, without what a slow trend
 * adds. Blocks of `block` units are counted back from the end; each brings its own rate and loses one degree of freedom
 * for it. Units without exposure and blocks without events say nothing about spread and are left out. Floored at 1.
 * Gives the dispersion with its degrees of freedom; null when there are none.
 * Method: Pearson's chi-square within strata, as in McCullagh & Nelder, Generalized Linear Models, 6.2.
 */
export function pooledDispersion(
  counts: readonly number[],
  exposures: readonly number[],
  { block }: { block: number },
): { dispersion: number; df: number } | null {
  let chiSquare = 0;
  let df = 0;
  for (let end = counts.length; end > 0; end -= block) {
    const units = counts.slice(Math.max(0, end - block), end).flatMap((count, unit) => {
      const exposure = exposures[Math.max(0, end - block) + unit] ?? 0;
      return exposure > 0 ? [{ count, exposure }] : [];
    });
    const events = units.reduce((sum, { count }) => sum + count, 0);
    if (!(events > 0)) continue;
    const rate = events / units.reduce((sum, { exposure }) => sum + exposure, 0);
    for (const { count, exposure } of units) chiSquare += (count - rate * exposure) ** 2 / (rate * exposure);
    df += units.length - 1;
  }
  return df > 0 && Number.isFinite(chiSquare) ? { dispersion: Math.max(1, chiSquare / df), df } : null;
}
