import { type FittedRatio, quasiPoissonFit } from "./quasi-poisson-fit";

/**
 * Counts before and after a known change (a medicine started in week `changeAt`, 0-based), allowing for the trend that
 * was there already: an interrupted time series. Three rate ratios come back: `before`, per week up to the change;
 * `step`, the jump at the change against where the old trend was heading; `bend`, per week afterwards relative to the
 * old trend. Weeks without exposure (recorded nights) are left out. Null with fewer than four weeks on either side,
 * or where the fit is (see quasiPoissonFit). It describes; without randomisation it does not prove.
 * Source: Wagner et al., J Clin Pharm Ther 2002;27:299-309.
 */
export function segmentedTrend(
  counts: readonly number[],
  exposures: readonly number[],
  { changeAt }: { changeAt: number },
): { before: FittedRatio; step: FittedRatio; bend: FittedRatio; dispersion: number } | null {
  const weeks = counts.flatMap((count, week) => {
    const exposure = exposures[week] ?? 0;
    return exposure > 0 ? [{ count, exposure, after: week - changeAt }] : [];
  });
  const later = weeks.filter((week) => week.after >= 0).length;
  if (later < 4 || weeks.length - later < 4) return null;
  const fit = quasiPoissonFit(
    weeks.map((week) => week.count),
    weeks.map(({ after }) => [1, after, after >= 0 ? 1 : 0, Math.max(0, after)]),
    { exposures: weeks.map((week) => week.exposure) },
  );
  const [before, step, bend] = fit?.ratios ?? [];
  if (!fit || !before || !step || !bend) return null;
  return { before, step, bend, dispersion: fit.dispersion };
}
