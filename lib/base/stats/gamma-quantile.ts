import { logGamma } from "./log-gamma";
import { risingRoot } from "./rising-root";

/** A term of the sum or a step of the fraction smaller than this changes nothing any more. */
const settled = 1e-16;
/** Some sqrt(shape) steps are needed: enough for shapes of millions. */
const mostSteps = 20_000;
const notZero = (value: number) => (Math.abs(value) < 1e-300 ? 1e-300 : value);

/** The sum of DLMF 8.11.4, quick below the mean. */
function sum(x: number, shape: number): number {
  let term = 1 / shape;
  let total = term;
  for (let n = 1; n <= mostSteps && term > total * settled; n += 1) {
    term *= x / (shape + n);
    total += term;
  }
  return total;
}

/** The continued fraction of DLMF 8.9.2 by Lentz's method, quick above the mean. */
function fraction(x: number, shape: number): number {
  let b = x + 1 - shape;
  let c = 1e300;
  let d = 1 / notZero(b);
  let product = d;
  for (let n = 1; n <= mostSteps; n += 1) {
    const a = -n * (n - shape);
    b += 2;
    d = 1 / notZero(a * d + b);
    c = notZero(b + a / c);
    product *= d * c;
    if (Math.abs(d * c - 1) <= settled) break;
  }
  return product;
}

/**
 * Quantile of the Gamma(shape, scale 1) distribution, shape > 0, by Newton's steps on the regularised incomplete gamma function
 * to about 1e-12. Null for a probability outside (0, 1) or a shape that is not positive.
 */
export function gammaQuantile(probability: number, shape: number): number | null {
  if (!(probability > 0 && probability < 1)) return null;
  const whole = logGamma(shape);
  if (whole === null) return null;
  const at = (x: number) => {
    const front = Math.exp(shape * Math.log(x) - x - whole);
    const share = x < shape + 1 ? front * sum(x, shape) : 1 - front * fraction(x, shape);
    return { value: share - probability, slope: front / x };
  };
  let high = shape + 1;
  while (at(high).value < 0) high *= 2;
  return risingRoot(at, { low: 0, high, start: Math.min(shape, high / 2), size: (x) => x });
}
