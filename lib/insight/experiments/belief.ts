import { tTwoSidedP } from "#lib/base/stats/t-two-sided-p";
import type { RatioInterval } from "#lib/insight/trends/effect-wording";
import { rounded } from "#lib/insight/trends/rounded";
import type { Worth } from "./plan-options";

/**
 * Spread of the effects that are thought likely beforehand, as logarithms: half of them lie between about 29% fewer and 40% more.
 * Our choice, not a measured figure: few trials of night cramps are good enough to take one from.
 */
export const doubtSpread = 0.5;

export type Belief = {
  /** The chance that there are fewer with it than without. */
  readonly isFewer: number;
  /** That it is at least what would be worth it; null where that was not said. */
  readonly isWorth: number | null;
};

/** Of a normal with this mean and standard deviation, the share below a value. */
function below(value: number, { mean, sd }: { mean: number; sd: number }): number {
  const twoSided = tTwoSidedP((value - mean) / sd, 1e6) ?? 1;
  return rounded(value > mean ? 1 - twoSided / 2 : twoSided / 2);
}

/**
 * What may be believed of this range at any time, from a beginning that holds no effect for likeliest and large ones for rare:
 * normal, mean 0, standard deviation 0.5 of the log ratio. Null where the range has an open end.
 * Source: Zucker and others, J Clin Epidemiol 1997;50:401.
 */
export function beliefOf({ ratio, low, high }: RatioInterval, worth: Worth | null): Belief | null {
  if (ratio === null || high === null || !(ratio > 0 && low > 0)) return null;
  const precision = (2 * 1.96) ** 2 / Math.log(high / low) ** 2;
  const whole = precision + 1 / doubtSpread ** 2;
  const normal = { mean: (precision * Math.log(ratio)) / whole, sd: 1 / Math.sqrt(whole) };
  return { isFewer: below(0, normal), isWorth: worth === null ? null : below(Math.log(worth / 100), normal) };
}
