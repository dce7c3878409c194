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
  // Plain loops: a page over ten years asks this for every week of it.
  for (let end = counts.length; end > 0; end -= block) {
    const start = Math.max(0, end - block);
    let [events, exposed, units] = [0, 0, 0];
    for (let unit = start; unit < end; unit += 1) {
      const exposure = exposures[unit] ?? 0;
      if (!(exposure > 0)) continue;
      events += counts[unit] ?? 0;
      exposed += exposure;
      units += 1;
    }
    if (!(events > 0)) continue;
    const rate = events / exposed;
    for (let unit = start; unit < end; unit += 1) {
      const exposure = exposures[unit] ?? 0;
      if (exposure > 0) chiSquare += ((counts[unit] ?? 0) - rate * exposure) ** 2 / (rate * exposure);
    }
    df += units - 1;
  }
  return df > 0 && Number.isFinite(chiSquare) ? { dispersion: Math.max(1, chiSquare / df), df } : null;
}
