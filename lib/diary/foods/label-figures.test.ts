import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { basisWords } from "./basis-words";
import { intakeOf } from "./intake-of";
import { labelFigures } from "./label-figures";
import { offerOfOwnFood } from "./offer-of-row";
import type { TypedLabel } from "./schema";

const mg = (amount: number | null) => ({ as: "mg", amount }) as const;
const blank: TypedLabel = {
  per: "100g",
  magnesium: mg(null),
  potassium: mg(null),
  calcium: mg(null),
  sodium: mg(null),
  vitaminE: { as: "mg", amount: null },
  waterG: null,
};
const food = (label: TypedLabel, serving: { servingLabel: string | null; servingGrams: number | null }) =>
  offerOfOwnFood({ id: "1", name: "Test", brand: null, kind: "drink", ...serving, ...labelFigures(label) });

describe("a label", () => {
  it("gives no figure for what it does not print", () => {
    expect(labelFigures(blank)).toEqual({
      basis: "100g",
      magnesiumMg: null,
      potassiumMg: null,
      calciumMg: null,
      sodiumMg: null,
      vitaminEMg: null,
      waterG: null,
    });
    expect(labelFigures({ ...blank, magnesium: mg(0) }).magnesiumMg).toBe(0);
  });

  it("from Europe gives sodium as salt, from elsewhere vitamin E in IU by form", () => {
    expect(labelFigures({ ...blank, sodium: { as: "salt g", amount: 1.25 } }).sodiumMg).toBe(500);
    expect(labelFigures({ ...blank, vitaminE: { as: "natural", amount: 400 } }).vitaminEMg).toBe(268);
    expect(labelFigures({ ...blank, vitaminE: { as: "synthetic", amount: 400 } }).vitaminEMg).toBe(180);
  });

  it("from the US gives percentages of the Daily Value, per serving", () => {
    const tenPercent = { as: "% DV", amount: 10 } as const;
    const minerals = { magnesium: tenPercent, potassium: tenPercent, calcium: tenPercent };
    const label = {
      ...blank,
      per: "serving",
      ...minerals,
      sodium: tenPercent,
      vitaminE: tenPercent,
    } as const;
    expect(labelFigures(label)).toEqual({
      basis: "serving",
      magnesiumMg: 42,
      potassiumMg: 470,
      calciumMg: 130,
      sodiumMg: 230,
      vitaminEMg: 1.5,
      waterG: null,
    });
    const nothing = { as: "% DV", amount: null } as const;
    expect(labelFigures({ ...label, magnesium: nothing }).magnesiumMg).toBeNull();
  });

  it("of a mineral water in mg a litre gives a glass its share, and its water", () => {
    const water = food(
      { ...blank, per: "litre", magnesium: mg(84), calcium: mg(467) },
      { servingLabel: null, servingGrams: null },
    );
    const glass = intakeOf(water, 250, "ml");
    expect(glass).toMatchObject({ magnesiumMg: 21, potassiumMg: null, waterG: 250, grams: null });
    expect(glass.calciumMg).toBeCloseTo(116.75, 9);
  });

  it("of a powder by the scoop counts scoops", () => {
    const powder = food(
      { ...blank, per: "scoop", magnesium: mg(60) },
      { servingLabel: "1 scoop", servingGrams: 6 },
    );
    expect(intakeOf(powder, 2, "serving")).toMatchObject({ magnesiumMg: 120, grams: 12 });
    expect(intakeOf(powder, 9, "g").magnesiumMg).toBe(90);
    expect(basisWords(powder)).toBe("per 1 scoop, 6 g");
  });

  it("per 100 ml and per litre agree", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5000 }), (amount) => {
        const litre = labelFigures({ ...blank, per: "litre", magnesium: mg(amount) });
        const deci = labelFigures({ ...blank, per: "100ml", magnesium: mg(amount / 10) });
        expect(litre.magnesiumMg).toBeCloseTo(deci.magnesiumMg ?? Number.NaN, 9);
      }),
    );
  });
});
