import { describe, expect, it } from "vitest";
import { betaQuantile } from "./beta-quantile";
import { binomialCdf } from "./binomial-cdf";
import { gammaQuantile } from "./gamma-quantile";
import { tQuantile } from "./t-quantile";
import { tTwoSidedP } from "./t-two-sided-p";

// Reference values from SciPy 1.17 (Cephes and Boost), an implementation independent of the library we wrap.
describe("the wrapped distributions agree with an independent implementation", () => {
  it.each([
    [0.975, 1, 12.706204736174694],
    [0.975, 6, 2.4469118511449786],
    [0.95, 30, 1.697260886593957],
    [0.9999, 3, 22.203742273205],
    [0.025, 12, -2.1788128296672293],
  ])("t quantile %f, %i df", (p, df, expected) => {
    expect(tQuantile(p, df)).toBeCloseTo(expected, 6);
    expect(tTwoSidedP(expected, df)).toBeCloseTo(2 * Math.min(p, 1 - p), 7);
  });

  it.each([
    [0.025, 2, 10, 0.02283119829995966],
    [0.975, 25, 11, 0.8314828492529975],
    [0.5, 1, 3, 0.20629947401590026],
    [0.025, 4000, 4000, 0.4890444411345474],
  ])("beta quantile %f of (%i, %i)", (p, a, b, expected) => {
    expect(betaQuantile(p, a, b)).toBeCloseTo(expected, 7);
    expect((betaQuantile(p, a, b) ?? 0) + (betaQuantile(1 - p, b, a) ?? 0)).toBeCloseTo(1, 7);
  });

  it.each([
    [0.025, 5, 1.6234863901184207],
    [0.975, 1, 3.6888794541139354],
    [0.95, 0.5, 1.920729410347062],
    [0.975, 1001, 1063.952136016302],
  ])("gamma quantile %f of shape %f", (p, shape, expected) => {
    expect(gammaQuantile(p, shape)).toBeCloseTo(expected, 6);
  });

  it.each([
    [2, 11, 0.5, 0.03271484375],
    [10, 35, 0.5, 0.008336923900060357],
    [0, 9, 0.5, 0.001953125],
    [30, 100, 0.25, 0.896212761043913],
  ])("P(X <= %i) of %i at %f", (k, n, p, expected) => {
    expect(binomialCdf(k, n, p)).toBeCloseTo(expected, 8);
    expect((binomialCdf(k, n, p) ?? 0) + (binomialCdf(n - k - 1, n, 1 - p) ?? 0)).toBeCloseTo(1, 8);
  });

  it("keeps far tails", () => {
    expect(tTwoSidedP(40, 8)).toBeCloseTo(1.6785718879145792e-10, 14);
    expect(tTwoSidedP(-40, 8)).toBe(tTwoSidedP(40, 8));
    expect(tTwoSidedP(Number.POSITIVE_INFINITY, 8)).toBe(0);
    expect(tQuantile(0.5, 3)).toBe(0);
  });

  it("answers nonsense with null", () => {
    expect(tQuantile(1, 3)).toBeNull();
    expect(tQuantile(0.9, 0)).toBeNull();
    expect(betaQuantile(0.5, 0, 1)).toBeNull();
    expect(gammaQuantile(Number.NaN, 1)).toBeNull();
    expect(binomialCdf(1, -1, 0.5)).toBeNull();
    expect(binomialCdf(Number.NaN, 3, 0.5)).toBeNull();
    expect(tTwoSidedP(Number.NaN, 3)).toBeNull();
    expect([binomialCdf(-1, 3, 0.5), binomialCdf(3, 3, 0.5), binomialCdf(1, 3, 1)]).toEqual([0, 1, 0]);
  });
});
