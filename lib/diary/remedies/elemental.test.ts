import { expect, test } from "vitest";
import { dailyValueWords } from "#lib/knowledge/nutrients/daily-values";
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
  [0.125, "mg", 0.125],
] as const)("%d of %s", (amount, unit, mg) => {
  const [substance] = doseSubstances.filter((it) => labelUnits(it).some(({ value }) => value === unit));
  expect(substance && elementalOfLabel(substance, { amount, as: unit })).toBe(mg);
});

test("a percentage is of the US Daily Value, as on a food's label, and says so", () => {
  const of = doseSubstances.map((substance) => [
    substance.element,
    elementalOfLabel(substance, { amount: 24, as: "% DV" }),
  ]);
  expect(Object.fromEntries(of)).toEqual({
    magnesium: 100.8,
    potassium: 1128,
    calcium: 312,
    sodium: 552,
    vitaminE: 3.6,
  });
  const words = doseSubstances.map(({ element }) => dailyValueWords(element));
  for (const [at, whole] of ["420 mg", "4,700 mg", "1,300 mg", "2,300 mg", "15 mg"].entries())
    expect(words[at]).toContain(`since 2020, 100 % is ${whole}.`);
});

test("every way a label may give a substance can be read, and milligrams come first", () => {
  for (const substance of doseSubstances) {
    const units = labelUnits(substance);
    expect(units[0]?.value).toBe("mg");
    for (const { value } of units) {
      const mg = elementalOfLabel(substance, { amount: 100, as: value });
      expect(mg).toBeGreaterThan(0);
      if (!["% DV", "mmol", "mEq"].includes(value)) expect(mg).toBeLessThanOrEqual(100);
    }
  }
});
