import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compounds, elementalMg } from "./compounds";
import { mgOfMoles, sodiumMgOfSaltGrams, vitaminEMgOfIu } from "./conversions";
import { amountUnits, gramsOf, gramsPerMillilitreOf, millilitresOf } from "./units";

const seedLines = readFileSync(new URL("../../../prisma/seed/supplements.tsv", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .slice(1);

describe("compounds", () => {
  it("are all the seed's, with its element and share", () => {
    const symbols = { Mg: "magnesium", K: "potassium", Ca: "calcium", Na: "sodium" } as Record<
      string,
      string
    >;
    const seeded = seedLines.map((line) => {
      const [name, symbol = "", , , percent] = line.split("\t");
      return { name, element: symbols[symbol], elementalPercent: Number(percent) };
    });
    expect(compounds.map(({ id: _, ...rest }) => rest)).toEqual(seeded);
    expect(new Set(compounds.map(({ id }) => id)).size).toBe(compounds.length);
  });

  it("give the seed's worked examples", () => {
    for (const [index, line] of seedLines.entries()) {
      const [, , , , , compoundMg, elemental] = line.split("\t");
      const compound = compounds[index];
      if (!compound) throw new Error("a compound for every line");
      expect(Math.round(elementalMg(compound.id, Number(compoundMg)).mg)).toBe(Number(elemental));
    }
  });
});

describe("conversions", () => {
  it("give the published pairs", () => {
    expect([vitaminEMgOfIu(400, "natural"), vitaminEMgOfIu(400, "synthetic")]).toEqual([268, 180]);
    expect([vitaminEMgOfIu(800, "natural"), vitaminEMgOfIu(800, "synthetic")]).toEqual([536, 360]);
    expect(sodiumMgOfSaltGrams(1)).toBe(400);
  });

  it("turn the mmol and mEq of labels into milligrams: Sando-K, Neomag, K-Dur", () => {
    expect(Math.round(mgOfMoles("potassium", 12, "mmol"))).toBe(469);
    expect(Math.round(mgOfMoles("magnesium", 4, "mmol"))).toBe(97);
    expect(Math.round(mgOfMoles("potassium", 20, "mEq"))).toBe(782);
    expect(Math.round(mgOfMoles("magnesium", 8, "mEq"))).toBe(97);
    expect(() => mgOfMoles("vitaminE", 1, "mmol")).toThrow("No millimoles");
  });

  it("weigh a volume only where a portion tells what it weighs", () => {
    expect(gramsOf(1, "oz", null)).toBeCloseTo(28.35, 2);
    expect(gramsOf(2, "cup", null)).toBeNull();
    const milk = gramsPerMillilitreOf([
      { measure: "quart", grams: 976 },
      { measure: "cup", grams: 244 },
    ]);
    expect(gramsOf(1, "cup", milk)).toBeCloseTo(244, 6);
    expect(gramsOf(8, "floz", milk)).toBeCloseTo(244, 6);
    // 20 fluid ounces are a pint where they are the smaller ones, 16 where they are the larger.
    expect(millilitresOf(20, "floz-uk")).toBeCloseTo(568.26125, 6);
    expect(millilitresOf(16, "floz")).toBeCloseTo(473.176473, 6);
    expect(gramsPerMillilitreOf([{ measure: "cupcake", grams: 40 }])).toBeNull();
  });

  it("are proportional in every unit", () => {
    fc.assert(
      fc.property(fc.constantFrom(...amountUnits), fc.integer({ min: 1, max: 5000 }), (unit, quantity) => {
        const once = gramsOf(quantity, unit, 1.03) ?? 0;
        expect(gramsOf(quantity * 2, unit, 1.03)).toBeCloseTo(once * 2, 6);
      }),
    );
  });
});
