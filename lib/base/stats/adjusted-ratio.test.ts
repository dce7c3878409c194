import { expect, it } from "vitest";
import { adjustedRatio } from "./adjusted-ratio";
import { countDraw } from "./count-draw";
import { expectedCounts, quasiPoissonFit } from "./quasi-poisson-fit";
import { seededRandom } from "./seeded-random";

it("is the whole regression to within a twentieth, also where exposure and covariate go together", () => {
  for (let seed = 1; seed <= 10; seed += 1) {
    const random = seededRandom(seed);
    const covariates = Array.from({ length: 300 }, () => (random() < 0.3 ? 1 : 0));
    const has = covariates.map((value) => random() < (value ? 0.6 : 0.3));
    const counts = covariates.map((value, at) =>
      countDraw(random, { mean: 0.5 * (value ? 2 : 1) * (has[at] ? 1.6 : 1), dispersion: 1.3 }),
    );
    const rows = covariates.map((value) => [1, value]);
    const expected = expectedCounts(counts, rows) ?? [];
    const quick = adjustedRatio(counts, has, { expected, rows });
    const whole = quasiPoissonFit(
      counts,
      covariates.map((value, at) => [1, has[at] ? 1 : 0, value]),
    )?.ratios[0];
    expect(Math.abs(Math.log((quick?.ratio ?? 0) / (whole?.ratio ?? 1)))).toBeLessThan(0.05);
    expect((quick?.standardError ?? 0) / (whole?.standardError ?? 1)).toBeCloseTo(1, 1);
  }
});

it("is null where the exposure is the covariate, or nothing happened", () => {
  const has = [true, false, true, false, true, false];
  const rows = has.map((value) => [1, value ? 1 : 0]);
  expect(adjustedRatio([1, 2, 1, 0, 2, 1], has, { expected: has.map(() => 1), rows })).toBeNull();
  expect(
    adjustedRatio(
      has.map(() => 0),
      has,
      { expected: has.map(() => 1), rows: has.map(() => [1]) },
    ),
  ).toBeNull();
});
