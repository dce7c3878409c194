/** Stirling's series in 1/x, DLMF 5.11.1: with these terms exact to double precision from 10 on. */
const series = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360_360, 1 / 156];
const halfLogOfTwoPi = 0.918_938_533_204_672_7;

/**
 * Natural logarithm of the gamma function of `x` > 0, to about 1e-15 of its size; null for anything else. Below 10 the
 * recurrence gamma(x + 1) = x gamma(x) leads up to where Stirling's series is exact.
 */
export function logGamma(x: number): number | null {
  if (!(x > 0 && Number.isFinite(x))) return null;
  let shifted = x;
  let product = 1;
  while (shifted < 10) {
    product *= shifted;
    shifted += 1;
  }
  let tail = 0;
  for (const coefficient of series.toReversed()) tail = tail / (shifted * shifted) + coefficient;
  return (shifted - 0.5) * Math.log(shifted) - shifted + halfLogOfTwoPi + tail / shifted - Math.log(product);
}
