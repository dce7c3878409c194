import { betaCdf } from "./beta-cdf";

/**
 * Two-sided p-value of a t statistic with `df` degrees of freedom: P(|T| >= |statistic|). An infinite statistic
 * gives 0. Returns null when the statistic is not a number or df is not positive.
 * Source: Abramowitz & Stegun 26.7.1, the incomplete beta at df / (df + t^2), which keeps the far tail.
 */
export function tTwoSidedP(statistic: number, df: number): number | null {
  if (Number.isNaN(statistic) || !(df > 0)) return null;
  if (!Number.isFinite(statistic)) return 0;
  return betaCdf(df / (df + statistic * statistic), df / 2, 0.5);
}
