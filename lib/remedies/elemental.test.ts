import { expect, test } from "vitest";
import { doseSubstances, elementalOfLabel, labelUnits } from "./elemental";

test.each([
  [400, "magnesium-oxide", 241.2],
  [1000, "magnesium-citrate-anhydrous", 161.6],
  [595, "potassium-gluconate", 99.31],
  [500, "calcium-carbonate", 200.2],
  [1000, "sodium-chloride", 393.4],
  [400, "iu-natural", 268],
  [400, "iu-synthetic", 180],
  [150, "mg", 150],
] as const)("%d of %s", (amount, unit, mg) => {
  expect(elementalOfLabel({ amount, unit })).toBe(mg);
});

test("every way a label may give a substance can be read, and milligrams come first", () => {
  for (const substance of doseSubstances) {
    const units = labelUnits(substance);
    expect(units[0]?.value).toBe("mg");
    for (const { value } of units) {
      const mg = elementalOfLabel({ amount: 100, unit: value });
      expect(mg).toBeGreaterThan(0);
      expect(mg).toBeLessThanOrEqual(100);
    }
  }
});
