import jStat from "jstat";

/**
 * Two-sided p-value of a t statistic with `df` degrees of freedom: P(|T| >= |statistic|). An infinite statistic
 * gives 0. Returns null when the statistic is not a number or df is not positive.
 */
export function tTwoSidedP(statistic: number, df: number): number | null {
  if (Number.isNaN(statistic) || !(df > 0)) return null;
  if (!Number.isFinite(statistic)) return 0;
  // P(|T| > t) is the incomplete beta at df / (df + t^2): no cancellation in the far tail.
  return jStat.ibeta(df / (df + statistic * statistic), df / 2, 0.5);
}
