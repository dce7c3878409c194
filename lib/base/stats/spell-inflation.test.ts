import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countDraw } from "./count-draw";
import { quasiPoissonComparison } from "./quasi-poisson-comparison";
import { seededRandom } from "./seeded-random";
import { spellInflation } from "./spell-inflation";

const rate = fc.option(fc.integer({ min: 0, max: 40 }).map((cramps) => cramps / 7));
const rates = fc.array(rate, { maxLength: 40 });

describe("spellInflation", () => {
  it("is the hand calculation", () => {
    // Halves that swing slowly round their own means of 2 and 6: residuals -1, -1, 1, 1 and so on.
    const before = [1, 1, 3, 3, 1, 1, 3, 3];
    const after = [5, 5, 7, 7];
    const residuals = [-1, -1, 1, 1, -1, -1, 1, 1, -1, -1, 1, 1];
    const products = residuals.slice(1).map((value, at) => value * (residuals[at] ?? 0));
    const r = products.reduce((sum, value) => sum + value, 0) / products.length;
    const corrected = (12 * r + 2) / 6;
    expect(spellInflation(before, after)).toBeCloseTo((1 + corrected) / (1 - corrected), 12);
  });

  it("never narrows, and stays finite", () => {
    fc.assert(
      fc.property(rates, rates, (before, after) => {
        const factor = spellInflation(before, after);
        expect(factor).toBeGreaterThanOrEqual(1);
        expect(factor).toBeLessThan(10);
      }),
    );
  });

  it("does not change with the unit, nor take a step for a spell", () => {
    fc.assert(
      fc.property(rates, rates, fc.integer({ min: 1, max: 50 }), (before, after, step) => {
        const higher = after.map((value) => (value === null ? null : value + step));
        const weekly = (values: typeof before) => values.map((value) => (value === null ? null : 7 * value));
        expect(spellInflation(before, higher)).toBeCloseTo(spellInflation(before, after), 4);
        expect(spellInflation(weekly(before), weekly(after))).toBeCloseTo(spellInflation(before, after), 4);
      }),
    );
  });

  it("is 1 where nothing varies, and where there are too few weeks to tell", () => {
    expect(spellInflation(new Array(26).fill(2 / 7), new Array(8).fill(8 / 7))).toBe(1);
    expect(spellInflation([1, 2], [3])).toBe(1);
    expect(spellInflation([], [])).toBe(1);
  });

  it("brings false differences of one switch from a fifth under 7 %, where weeks follow each other (0.5)", () => {
    const runs = 1000;
    const fooled = { plain: 0, inflated: 0 };
    for (let run = 0; run < runs; run += 1) {
      const random = seededRandom(run);
      const shock = () => (random() + random() + random() - 1.5) * 2;
      let level = shock();
      const counts = Array.from({ length: 34 }, () => {
        level = 0.7 * level + Math.sqrt(1 - 0.7 ** 2) * shock();
        return countDraw(random, { mean: 5 * Math.exp(0.6 * level - 0.18), dispersion: 1.4 });
      });
      const [after, before] = [counts.slice(26), counts.slice(18, 26)];
      const weeks = (some: number[]) => ({ counts: some, exposures: some.map(() => 7) });
      const inflation = spellInflation(counts.slice(0, 26), after);
      const [plain, inflated] = [1, inflation].map((factor) =>
        quasiPoissonComparison(weeks(after), weeks(before), { inflation: factor }),
      );
      if (plain && plain.p < 0.05) fooled.plain += 1;
      if (inflated && inflated.p < 0.05) fooled.inflated += 1;
    }
    expect(fooled.plain / runs).toBeGreaterThan(0.15);
    expect(fooled.inflated / runs).toBeLessThan(0.07);
  });
});
