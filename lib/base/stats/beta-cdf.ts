import { logGamma } from "./log-gamma";

/** A step of the fraction smaller than this changes nothing any more. */
const settled = 1e-16;
/** Some sqrt(max(alpha, beta)) steps are needed: enough for shapes of tens of millions. */
const mostSteps = 20_000;
const notZero = (value: number) => (Math.abs(value) < 1e-300 ? 1e-300 : value);

/** The continued fraction of the incomplete beta function (DLMF 8.17.22) by Lentz's method; quick below the mean. */
function fraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / notZero(1 - ((a + b) * x) / (a + 1));
  let product = d;
  for (let m = 1; m <= mostSteps; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / notZero(1 + even * d);
    c = notZero(1 + even / c);
    product *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / notZero(1 + odd * d);
    c = notZero(1 + odd / c);
    product *= d * c;
    if (Math.abs(d * c - 1) <= settled) break;
  }
  return product;
}

/**
 * P(X <= x) for X ~ Beta(alpha, beta), both shapes > 0: the regularised incomplete beta function. 0 from `x` = 0 down, 1 from
 * 1 up. Null when a shape is not positive or `x` is not a number. Good to about 1e-13: stopped
 * at 3e-7 the fraction showed as a rate ratio that did not quite turn over with its sides.
 * Source: DLMF 8.17.22, Lentz's method as in Press et al., Numerical Recipes, 6.4.
 */
export function betaCdf(x: number, alpha: number, beta: number): number | null {
  const whole = logGamma(alpha + beta);
  const [left, right] = [logGamma(alpha), logGamma(beta)];
  if (whole === null || left === null || right === null || Number.isNaN(x)) return null;
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(whole - left - right + alpha * Math.log(x) + beta * Math.log1p(-x));
  return x < (alpha + 1) / (alpha + beta + 2)
    ? (front * fraction(x, alpha, beta)) / alpha
    : 1 - (front * fraction(1 - x, beta, alpha)) / beta;
}
