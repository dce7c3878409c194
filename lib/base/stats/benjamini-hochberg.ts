/**
 * Adjusted p-values (false discovery rate) in the order given; compare them with the rate you accept, say 0.05.
 * Give every p-value that was tested, not only the interesting ones. No p-values gives an empty list.
 * Source: Benjamini & Hochberg, J R Stat Soc B 1995;57:289-300.
 */
export function benjaminiHochberg(pValues: readonly number[]): number[] {
  const adjusted = new Array<number>(pValues.length).fill(1);
  const ranked = pValues.map((p, at) => ({ p, at })).sort((a, b) => b.p - a.p);
  let smallest = 1;
  for (const [fromLargest, { p, at }] of ranked.entries()) {
    const rank = pValues.length - fromLargest;
    smallest = Math.min(smallest, (p * pValues.length) / rank);
    adjusted[at] = smallest;
  }
  return adjusted;
}
