import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markLabels } from "./mark-labels";

const width = 13;
const marks = (...places: readonly number[]) =>
  places.map((at, index) => ({ at, letter: String.fromCharCode(65 + index) }));

describe("markLabels", () => {
  it("gives each its letter, raises the second of two neighbours, and joins three and more", () => {
    expect(markLabels(marks(0, 40, 48, 100, 108, 112, 119), width)).toEqual([
      { at: 0, text: "A", isRaised: false },
      { at: 40, text: "B", isRaised: false },
      { at: 48, text: "C", isRaised: true },
      { at: 109.5, text: "D–G", isRaised: true },
    ]);
    expect(markLabels([], width)).toEqual([]);
  });

  it("never lets two letters on one height cover each other, and names the first and the last", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 600 }), { maxLength: 26 }), (places) => {
        const labels = markLabels(marks(...places.toSorted((a, b) => a - b)), width);
        const letters = labels.map(({ text }) => text).join("");
        expect(letters.at(0)).toBe(places.length > 0 ? "A" : undefined);
        expect(letters.at(-1)).toBe(places.length > 0 ? String.fromCharCode(64 + places.length) : undefined);
        const low = labels.filter(({ isRaised }) => !isRaised);
        for (const [at, label] of low.entries()) {
          const next = low[at + 1];
          if (next) expect(next.at - label.at).toBeGreaterThanOrEqual(width);
        }
      }),
    );
  });
});
