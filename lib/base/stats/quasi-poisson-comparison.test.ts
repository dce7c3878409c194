import { describe, expect, it } from "vitest";
import { countDraw } from "./count-draw";
import { quasiPoissonComparison } from "./quasi-poisson-comparison";
import { quasiPoissonFit } from "./quasi-poisson-fit";
import { seededRandom } from "./seeded-random";

const ones = (length: number) => new Array<number>(length).fill(1);

describe("quasiPoissonComparison", () => {
  const a = { counts: [2, 0, 5, 1], exposures: [7, 6, 7, 7] };
  const b = { counts: [4, 9, 3, 6, 0], exposures: [7, 7, 5, 7, 0] };

  it("is the hand calculation", () => {
    const rateA = 8 / 27;
    const rateB = 22 / 26;
    const pearson = (counts: number[], nights: number[], rate: number) =>
      counts.reduce(
        (sum, count, i) => sum + (count - rate * (nights[i] ?? 0)) ** 2 / (rate * (nights[i] ?? 0)),
        0,
      );
    const phi = (pearson(a.counts, a.exposures, rateA) + pearson([4, 9, 3, 6], [7, 7, 5, 7], rateB)) / 6;
    const result = quasiPoissonComparison(a, b);
    expect(result?.dispersion).toBeCloseTo(phi, 12);
    expect(result?.df).toBe(6);
    expect(result?.ratio).toBeCloseTo(rateA / rateB, 12);
    expect(Math.log(result?.high ?? 0)).toBeCloseTo(
      Math.log(rateA / rateB) + 2.4469118511 * Math.sqrt(phi * (1 / 8 + 1 / 22)),
      7,
    );
  });

  it("is the regression with one yes-or-no column", () => {
    const fit = quasiPoissonFit(
      [...a.counts, 4, 9, 3, 6],
      [...a.counts.map(() => [1, 1]), [1, 0], [1, 0], [1, 0], [1, 0]],
      { exposures: [...a.exposures, 7, 7, 5, 7] },
    );
    const result = quasiPoissonComparison(a, b);
    expect(fit?.ratios[0]?.ratio).toBeCloseTo(result?.ratio ?? 0, 8);
    expect(fit?.ratios[0]?.low).toBeCloseTo(result?.low ?? 0, 8);
    expect(fit?.ratios[0]?.p).toBeCloseTo(result?.p ?? 0, 8);
    expect(fit?.dispersion).toBeCloseTo(result?.dispersion ?? 0, 8);
  });

  it("has no answer where a side is empty", () => {
    expect(quasiPoissonComparison({ counts: [0, 0], exposures: [7, 7] }, b)).toBeNull();
    expect(quasiPoissonComparison({ counts: [], exposures: [] }, b)).toBeNull();
    expect(
      quasiPoissonComparison({ counts: [1], exposures: [1] }, { counts: [1], exposures: [1] }),
    ).toBeNull();
  });

  it.each([
    { spread: 2, design: "A then B", pairs: false },
    { spread: 2, design: "two-week periods in random pairs", pairs: true },
    { spread: 3, design: "two-week periods in random pairs", pairs: true },
  ])("finds nothing in 93 to 97 % of null diaries: variance $spread x mean, $design", ({ spread, pairs }) => {
    const random = seededRandom(5);
    const runs = 3000;
    let found = 0;
    for (let run = 0; run < runs; run += 1) {
      const counts = ones(16).map(() => countDraw(random, { mean: 6, dispersion: spread }));
      const order = ones(4).flatMap(() => (random() < 0.5 ? ["a", "b"] : ["b", "a"]));
      const inA = (week: number) => (pairs ? order[Math.floor(week / 2)] === "a" : week < 8);
      const result = quasiPoissonComparison(
        { counts: counts.filter((_, week) => inA(week)), exposures: ones(8) },
        { counts: counts.filter((_, week) => !inA(week)), exposures: ones(8) },
      );
      if (result !== null && result.p < 0.05) found += 1;
    }
    expect(found / runs).toBeGreaterThan(0.03);
    expect(found / runs).toBeLessThan(0.07);
  });
});
