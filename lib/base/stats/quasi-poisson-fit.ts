import { dispersion } from "./dispersion";
import { inverseMatrix } from "./inverse-matrix";
import { tQuantile } from "./t-quantile";
import { tTwoSidedP } from "./t-two-sided-p";

/** One coefficient of the fit, as a rate ratio per unit of its column. */
export type FittedRatio = {
  ratio: number;
  low: number;
  high: number;
  p: number;
  /** Of the logarithm of the ratio, and the degrees of freedom of its t: for limits at another level. */
  standardError: number;
  df: number;
};

type Fit = { beta: number[]; covariance: number[][]; means: number[] };

/** A log ratio beyond this is a factor never seen with a cramp, or always: there is no finite estimate. */
const RUNAWAY = 12;

function step(
  counts: readonly number[],
  rows: readonly (readonly number[])[],
  { beta, exposures }: { beta: readonly number[]; exposures: readonly number[] },
): Fit | null {
  const size = beta.length;
  const information = Array.from({ length: size }, () => new Array<number>(size).fill(0));
  const target = new Array<number>(size).fill(0);
  const means: number[] = [];
  // Plain loops: a page tests some thirty links over ten years of nights, each in a dozen rounds.
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? [];
    let linear = 0;
    for (let j = 0; j < size; j += 1) linear += (row[j] ?? 0) * (beta[j] ?? 0);
    const mean = Math.exp(linear) * (exposures[at] ?? 0);
    means.push(mean);
    const working = mean * linear + (counts[at] ?? 0) - mean;
    for (let i = 0; i < size; i += 1) {
      const left = row[i] ?? 0;
      const line = information[i];
      if (left === 0 || !line) continue;
      target[i] = (target[i] ?? 0) + left * working;
      // Half of it, the other half is the same: weekdays make rows long and mostly empty.
      for (let j = i; j < size; j += 1) {
        const right = row[j] ?? 0;
        if (right !== 0) line[j] = (line[j] ?? 0) + left * right * mean;
      }
    }
  }
  for (let i = 1; i < size; i += 1) {
    const line = information[i];
    for (let j = 0; line && j < i; j += 1) line[j] = information[j]?.[i] ?? 0;
  }
  const covariance = inverseMatrix(information);
  if (covariance === null) return null;
  const next = covariance.map((line) => line.reduce((sum, value, j) => sum + value * (target[j] ?? 0), 0));
  return { beta: next, covariance, means };
}

function converged(
  counts: readonly number[],
  rows: readonly (readonly number[])[],
  exposures: readonly number[],
): Fit | null {
  const events = counts.reduce((sum, count) => sum + count, 0);
  const exposure = exposures.reduce((sum, value) => sum + value, 0);
  const size = rows[0]?.length ?? 0;
  if (!(events > 0 && exposure > 0) || size === 0) return null;
  let beta = new Array<number>(size).fill(0);
  beta[0] = Math.log(events / exposure);
  for (let round = 0; round < 50; round += 1) {
    const fit = step(counts, rows, { beta, exposures });
    if (fit === null || fit.beta.some((value) => !(Math.abs(value) < 50))) return null;
    const moved = Math.max(...fit.beta.map((value, j) => Math.abs(value - (beta[j] ?? 0))));
    beta = fit.beta;
    if (moved < 1e-9) return fit;
  }
  return null;
}

/**
 * Log-linear regression of counts with quasi-Poisson errors. `rows` is the design, one row a unit, the first column
 * all ones; `exposures` are nights per unit (1 each when left out). Gives one rate ratio per unit of each further
 * column, with interval and p from t(units - columns), and the dispersion.
 * Null when nothing happened, when a column repeats another or separates the counts completely, when it does not
 * converge, or when no degree of freedom is left.
 * Source: McCullagh & Nelder, Generalized Linear Models, ch. 6 (iteratively reweighted least squares).
 */
export function quasiPoissonFit(
  counts: readonly number[],
  rows: readonly (readonly number[])[],
  { exposures = counts.map(() => 1), level = 0.95 }: { exposures?: readonly number[]; level?: number } = {},
): { ratios: FittedRatio[]; dispersion: number; df: number } | null {
  const columns = rows[0]?.length ?? 0;
  const df = counts.length - columns;
  const t = tQuantile((1 + level) / 2, df);
  if (t === null || rows.length !== counts.length || exposures.some((value) => !(value > 0))) return null;
  const fit = converged(counts, rows, exposures);
  const phi = fit && dispersion(counts, fit.means, { parameters: columns });
  if (!fit || phi === null) return null;
  const ratios: FittedRatio[] = [];
  for (let column = 1; column < columns; column += 1) {
    const estimate = fit.beta[column] ?? 0;
    const standardError = Math.sqrt(phi * (fit.covariance[column]?.[column] ?? 0));
    const p = tTwoSidedP(estimate / standardError, df);
    if (Math.abs(estimate) > RUNAWAY || !(standardError > 0) || p === null) return null;
    const factor = Math.exp(t * standardError);
    const ratio = Math.exp(estimate);
    ratios.push({ ratio, low: ratio / factor, high: ratio * factor, p, standardError, df });
  }
  return { ratios, dispersion: phi, df };
}

/** The counts that a log-linear regression on `rows` (the first column all ones) expects; null where it has no finite fit. */
export function expectedCounts(
  counts: readonly number[],
  rows: readonly (readonly number[])[],
): readonly number[] | null {
  const fit = converged(
    counts,
    rows,
    counts.map(() => 1),
  );
  return fit?.means ?? null;
}
