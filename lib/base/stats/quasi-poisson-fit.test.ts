import { describe, expect, it } from "vitest";
import { inverseMatrix } from "./inverse-matrix";
import { quasiPoissonFit } from "./quasi-poisson-fit";

const counts = [3, 5, 2, 7, 4, 6, 1, 8, 3, 2, 9, 4];
const factor = [0, 1, 0, 1, 0, 1, 0, 1, 0, 0, 1, 0];
const exposures = [7, 7, 6, 7, 5, 7, 7, 7, 4, 7, 7, 6];
const rows = counts.map((_, week) => [1, week, factor[week] ?? 0]);

describe("inverseMatrix", () => {
  it("times the matrix is the identity, and a repeated column has no inverse", () => {
    const matrix = [
      [4, 1, 0.5],
      [1, 3, 0.2],
      [0.5, 0.2, 2],
    ];
    const inverse = inverseMatrix(matrix) ?? [];
    for (const [i, row] of matrix.entries()) {
      for (const j of row.keys()) {
        const cell = row.reduce((sum, value, k) => sum + value * (inverse[k]?.[j] ?? 0), 0);
        expect(cell).toBeCloseTo(i === j ? 1 : 0, 12);
      }
    }
    expect(
      inverseMatrix([
        [1, 2],
        [2, 4],
      ]),
    ).toBeNull();
    expect(inverseMatrix([])).toBeNull();
  });
});

describe("quasiPoissonFit", () => {
  it("agrees with a Newton fit made independently in NumPy", () => {
    const fit = quasiPoissonFit(counts, rows, { exposures });
    expect(fit?.df).toBe(9);
    expect(fit?.dispersion).toBe(1);
    expect(fit?.ratios.map(({ ratio }) => ratio)).toEqual([
      expect.closeTo(1.04313761, 6),
      expect.closeTo(2.25596516, 6),
    ]);
    expect(fit?.ratios[1]?.low).toBeCloseTo(1.18159989, 5);
    expect(fit?.ratios[1]?.high).toBeCloseTo(4.30719304, 5);
    expect(fit?.ratios[1]?.p).toBeCloseTo(0.01921858, 6);
  });

  it("does not care about the origin or the unit of a column", () => {
    const moved = rows.map(([one, week, z]) => [one ?? 1, ((week ?? 0) - 100) / 4, z ?? 0]);
    const fit = quasiPoissonFit(counts, rows, { exposures });
    const other = quasiPoissonFit(counts, moved, { exposures });
    expect(other?.ratios[1]?.ratio).toBeCloseTo(fit?.ratios[1]?.ratio ?? 0, 7);
    expect(other?.ratios[0]?.ratio).toBeCloseTo((fit?.ratios[0]?.ratio ?? 0) ** 4, 7);
  });

  it("has no answer for a column that repeats another, separates the counts, or leaves nothing over", () => {
    expect(
      quasiPoissonFit(
        counts,
        rows.map((row) => [...row, (row[1] ?? 0) * 2]),
      ),
    ).toBeNull();
    expect(
      quasiPoissonFit(
        [0, 3, 0, 4, 0, 2],
        [0, 1, 0, 1, 0, 1].map((x) => [1, x]),
      ),
    ).toBeNull();
    expect(quasiPoissonFit([1, 2], rows.slice(0, 2))).toBeNull();
    expect(quasiPoissonFit([0, 0, 0, 0], rows.slice(0, 4))).toBeNull();
    expect(quasiPoissonFit([], [])).toBeNull();
  });
});
