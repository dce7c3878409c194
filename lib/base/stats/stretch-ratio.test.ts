import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rateRatio } from "./rate-ratio";
import { stretchRatio } from "./stretch-ratio";

const stretch = (counts: readonly number[]) => ({ counts, exposures: counts.map(() => 7) });
const plain = { inflation: 1, wander: 0 };
const counts = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 4, maxLength: 8 });

describe("stretchRatio", () => {
  it("speaks of a side without an event: it is the clearest case", () => {
    const none = stretch([0, 0, 0, 0, 0, 0, 0, 0]);
    const many = stretch([3, 4, 3, 4, 3, 4, 3, 4]);
    const fell = stretchRatio(none, many, { inflation: 1.7, wander: 0.2 });
    expect(fell?.ratio).toBe(0);
    expect(fell?.high).toBeLessThan(0.5);
    const rose = stretchRatio(many, none, { inflation: 1.7, wander: 0.2 });
    expect(rose).toMatchObject({ ratio: null, high: null });
    expect(rose?.low).toBeGreaterThan(2);
    // Weeks no more unequal than chance, and no spells: the exact limits themselves.
    const exact = rateRatio({ events: 0, exposure: 56 }, { events: 28, exposure: 56 });
    expect(stretchRatio(none, many, plain)?.high).toBeCloseTo(exact?.high ?? 0, 12);
  });

  it("turns over with its sides, and spells and drift only widen it", () => {
    fc.assert(
      fc.property(counts, counts, (a, b) => {
        const one = stretchRatio(stretch(a), stretch(b), plain);
        const other = stretchRatio(stretch(b), stretch(a), plain);
        if (one === null || one.ratio === null || one.ratio === 0 || one.high === null) return;
        expect(other?.low).toBeCloseTo(1 / one.high, 8);
        const wide = stretchRatio(stretch(a), stretch(b), { inflation: 2, wander: 0.2 });
        expect(wide?.low).toBeLessThanOrEqual(one.low);
        expect(wide?.high).toBeGreaterThanOrEqual(one.high);
      }),
    );
  });

  it("is null where nothing happened or nothing was lived", () => {
    expect(stretchRatio(stretch([0, 0]), stretch([0, 0]), plain)).toBeNull();
    expect(stretchRatio({ counts: [3], exposures: [0] }, stretch([1, 2]), plain)).toBeNull();
    expect(stretchRatio({ counts: [], exposures: [] }, { counts: [], exposures: [] }, plain)).toBeNull();
  });
});
