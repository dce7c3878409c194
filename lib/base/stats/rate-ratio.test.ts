import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { proportionInterval } from "./proportion-interval";
import { rateRatio } from "./rate-ratio";

describe("rateRatio", () => {
  // Central two-sided vectors; the first has the inputs of the R rateratio.test vignette.
  it.each([
    [2, 17877, 9, 16660, 0.2071, 0.02177, 1.00055, 0.050106, 5, 6],
    [6, 4, 14, 4, 0.4286, 0.135, 1.1872, 0.1153, 4, 4],
    [12, 4, 20, 4, 0.6, 0.2674, 1.2887, 0.2153, 4, 4],
    [0, 4, 9, 4, 0, 0, 0.5066, 0.0039, 4, 4],
    [10, 6, 25, 6, 0.4, 0.1714, 0.8624, 0.0167, 4, 4],
    [24, 8, 40, 8, 0.6, 0.346, 1.0199, 0.0599, 4, 4],
    [3, 2, 8, 2, 0.375, 0.0641, 1.5624, 0.2266, 4, 4],
  ])("%i in %i against %i in %i", (a, tA, b, tB, ratio, low, high, p, digits, pDigits) => {
    const result = rateRatio({ events: a, exposure: tA }, { events: b, exposure: tB });
    expect(result?.ratio).toBeCloseTo(ratio, 4);
    expect(result?.low).toBeCloseTo(low, digits);
    expect(result?.high).toBeCloseTo(high, digits);
    expect(result?.p).toBeCloseTo(p, pDigits);
  });

  const arm = fc.record({ events: fc.nat(60), exposure: fc.integer({ min: 1, max: 400 }) });

  it("swapping the sides inverts the ratio and keeps the p-value", () => {
    fc.assert(
      fc.property(arm, arm, (a, b) => {
        fc.pre(a.events > 0 && b.events > 0);
        const forward = rateRatio(a, b);
        const back = rateRatio(b, a);
        if (!forward?.ratio || !back?.high) throw new Error("both sides have events");
        expect(forward.ratio * (back.ratio ?? 0)).toBeCloseTo(1, 9);
        expect(Math.abs(forward.low * back.high - 1)).toBeLessThan(1e-9);
        expect(forward.p).toBeCloseTo(back.p, 9);
      }),
    );
  });

  it("the interval excludes 1 exactly when p is below 0.05", () => {
    fc.assert(
      fc.property(arm, arm, (a, b) => {
        const result = rateRatio(a, b);
        if (result === null || Math.abs(result.p - 0.05) < 1e-6) return;
        const excludes = result.low > 1 || (result.high !== null && result.high < 1);
        expect(excludes).toBe(result.p < 0.05);
      }),
    );
  });

  it("says null, not NaN, when there is nothing to compare", () => {
    expect(rateRatio({ events: 0, exposure: 4 }, { events: 0, exposure: 4 })).toBeNull();
    expect(rateRatio({ events: 1, exposure: 0 }, { events: 1, exposure: 4 })).toBeNull();
    expect(rateRatio({ events: 3, exposure: 4 }, { events: 0, exposure: 4 })).toMatchObject({
      ratio: null,
      high: null,
    });
  });
});

describe("proportionInterval", () => {
  it.each([
    [0, 10, 0, 0.3085],
    [1, 10, 0.00253, 0.44502],
    [5, 10, 0.18709, 0.81291],
    [81, 263, 0.25274, 0.36762],
  ])("gives the exact limits of %i in %i", (hits, trials, low, high) => {
    const interval = proportionInterval(hits, trials);
    expect(interval?.low).toBeCloseTo(low, 4);
    expect(interval?.high).toBeCloseTo(high, 4);
  });

  it("counting the misses instead gives the complement, and nothing gives null", () => {
    const hits = proportionInterval(3, 17);
    const misses = proportionInterval(14, 17);
    expect((hits?.low ?? 0) + (misses?.high ?? 0)).toBeCloseTo(1, 7);
    expect(proportionInterval(0, 0)).toBeNull();
    expect(proportionInterval(3, 2)).toBeNull();
  });
});
