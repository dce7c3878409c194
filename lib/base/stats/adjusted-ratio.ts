import { inverseMatrix } from "./inverse-matrix";
import { type FittedRatio, quasiPoissonFit } from "./quasi-poisson-fit";
import { tQuantile } from "./t-quantile";
import { tTwoSidedP } from "./t-two-sided-p";

type Row = readonly number[];

/** What is left of an exposure once all that goes along with the covariates is taken out of it, at these weights. */
function leftOver(
  has: readonly boolean[],
  rows: readonly Row[],
  weights: readonly number[],
): number[] | null {
  const size = rows[0]?.length ?? 0;
  const information = Array.from({ length: size }, () => new Array<number>(size).fill(0));
  const target = new Array<number>(size).fill(0);
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? [];
    const weight = weights[at] ?? 0;
    for (let i = 0; i < size; i += 1) {
      const left = (row[i] ?? 0) * weight;
      const line = information[i];
      if (left === 0 || !line) continue;
      if (has[at]) target[i] = (target[i] ?? 0) + left;
      for (let j = 0; j < size; j += 1) line[j] = (line[j] ?? 0) + left * (row[j] ?? 0);
    }
  }
  const inverse = inverseMatrix(information);
  if (inverse === null) return null;
  const share = inverse.map((line) => line.reduce((sum, value, j) => sum + value * (target[j] ?? 0), 0));
  return rows.map((row, at) =>
    row.reduce((left, value, i) => left - value * (share[i] ?? 0), has[at] ? 1 : 0),
  );
}

/**
 * The ratio of counts with an exposure to those without, adjusted for covariates, where many exposures are held against the
 * same nights: `expected` is what the covariates alone expect (expectedCounts, worked out once), `rows` their design with a
 * column of ones first. The exposure is cleared of the covariates and fitted over what they expect, quasi-Poisson: to first
 * order the same as the whole regression, at a tenth of its cost. Null where that has no finite estimate.
 * Source: Frisch & Waugh, Econometrica 1933;1:387-401; efficient score, van der Vaart, Asymptotic Statistics, 25.4.
 */
export function adjustedRatio(
  counts: readonly number[],
  has: readonly boolean[],
  { expected, rows }: { expected: readonly number[]; rows: readonly Row[] },
): FittedRatio | null {
  const left = leftOver(has, rows, expected);
  const columns = (rows[0]?.length ?? 0) + 1;
  const df = counts.length - columns;
  const t = tQuantile(0.975, df);
  const fit =
    left &&
    quasiPoissonFit(
      counts,
      left.map((value) => [1, value]),
      { exposures: expected },
    );
  const [found] = fit?.ratios ?? [];
  if (!found || t === null) return null;
  // The covariates have taken their degrees of freedom too.
  const standardError = found.standardError * Math.sqrt(found.df / df);
  const p = tTwoSidedP(Math.log(found.ratio) / standardError, df);
  const factor = Math.exp(t * standardError);
  return p === null
    ? null
    : { ratio: found.ratio, low: found.ratio / factor, high: found.ratio * factor, p, standardError, df };
}
