import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { autocorrelation } from "./autocorrelation";
import { benjaminiHochberg } from "./benjamini-hochberg";
import { quantileInterval } from "./quantile-interval";
import { seededRandom } from "./seeded-random";

describe("quantileInterval", () => {
  it("gives the published ranks for the median", () => {
    const ranks = (n: number) => {
      const result = quantileInterval(
        Array.from({ length: n }, (_, i) => i + 1),
        0.5,
      );
      return [result?.low, result?.high];
    };
    // Conover, table A3 (binomial 1/2): the widest ranks with at least 95 % between them.
    expect(ranks(5)).toEqual([null, null]);
    expect(ranks(6)).toEqual([1, 6]);
    expect(ranks(10)).toEqual([2, 9]);
    expect(ranks(20)).toEqual([6, 15]);
    expect(ranks(100)).toEqual([40, 61]);
  });

  it("keeps its laws: order does not matter, adding and multiplying pass through, the limits enclose", () => {
    const values = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(values, fc.constantFrom(0.25, 0.5, 0.75), (list, p) => {
        const result = quantileInterval(list, p);
        if (result === null) throw new Error("there are values");
        expect(quantileInterval([...list].reverse(), p)).toEqual(result);
        expect(
          quantileInterval(
            list.map((value) => 3 * value + 7),
            p,
          )?.value,
        ).toBeCloseTo(3 * result.value + 7, 9);
        if (result.low !== null) expect(result.low).toBeLessThanOrEqual(result.value);
        if (result.high !== null) expect(result.high).toBeGreaterThanOrEqual(result.value);
      }),
    );
  });

  it("covers the true median at least 95 % of the time", () => {
    const random = seededRandom(3);
    let covered = 0;
    for (let run = 0; run < 2000; run += 1) {
      const result = quantileInterval(Array.from({ length: 25 }, random), 0.5);
      if (result && (result.low ?? 0) <= 0.5 && (result.high ?? 1) >= 0.5) covered += 1;
    }
    expect(covered / 2000).toBeGreaterThan(0.945);
  });

  it("says null for nothing", () => {
    expect(quantileInterval([], 0.5)).toBeNull();
    expect(quantileInterval([1, Number.NaN], 0.5)).toBeNull();
    expect(quantileInterval([1], 1)).toBeNull();
    expect(quantileInterval([4], 0.5)).toEqual({ value: 4, low: null, high: null, n: 1 });
  });
});

describe("autocorrelation", () => {
  it("is minus one for a series that alternates, near one for a slow one, and unmoved by shift and scale", () => {
    const zigzag = Array.from({ length: 20 }, (_, i) => i % 2);
    expect(autocorrelation(zigzag)).toBeCloseTo(-1, 12);
    expect(autocorrelation(zigzag, { lag: 2 })).toBeCloseTo(1, 12);
    expect(autocorrelation(zigzag.map((value) => 5 - 3 * value))).toBeCloseTo(-1, 12);
    expect(autocorrelation(Array.from({ length: 60 }, (_, i) => Math.sin(i / 10)))).toBeGreaterThan(0.9);
  });

  it("uses only complete pairs, and needs eight", () => {
    const gappy = Array.from({ length: 30 }, (_, i) => (i % 3 === 2 ? null : i % 3));
    expect(autocorrelation(gappy)).toBeCloseTo(-1, 12);
    expect(autocorrelation([1, 2, 1, 2, 1, 2, 1, 2])).toBeNull();
    expect(autocorrelation(new Array(20).fill(3))).toBeNull();
    expect(autocorrelation([])).toBeNull();
  });
});

describe("benjaminiHochberg", () => {
  it("reproduces the example of the 1995 paper: four of fifteen stay below 0.05", () => {
    const published = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528,
      0.759, 1,
    ];
    const adjusted = benjaminiHochberg(published);
    expect(adjusted.filter((p) => p <= 0.05)).toHaveLength(4);
    expect(adjusted[3]).toBeCloseTo((0.0095 * 15) / 4, 12);
  });

  it("keeps its laws: order follows the input, never below the raw p, never above 1, same ranking", () => {
    const pValues = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 });
    fc.assert(
      fc.property(pValues, (list) => {
        const adjusted = benjaminiHochberg(list);
        expect(adjusted).toHaveLength(list.length);
        for (const [i, p] of list.entries()) {
          expect(adjusted[i]).toBeGreaterThanOrEqual(p - 1e-12);
          expect(adjusted[i]).toBeLessThanOrEqual(1);
          for (const [j, q] of list.entries()) {
            if (p < q) expect(adjusted[i]).toBeLessThanOrEqual(adjusted[j] ?? 0);
          }
        }
        expect(benjaminiHochberg([...list].reverse())).toEqual([...adjusted].reverse());
      }),
    );
  });
});
