import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { printedWords } from "./printed-words";
import { labelBases, ownFoodSchema, type TypedLabel } from "./schema";
import { foodOfTyped, typedFoodOf } from "./typed-food";

const amount = fc.option(fc.double({ min: 0, max: 10_000, noNaN: true }).map(Math.abs), { nil: null });
const given = <As extends string>(...units: As[]) => fc.record({ as: fc.constantFrom(...units), amount });
const anyLabel: fc.Arbitrary<TypedLabel> = fc.record({
  per: fc.constantFrom(...labelBases),
  magnesium: given("mg", "% DV"),
  potassium: given("mg", "% DV"),
  calcium: given("mg", "% DV"),
  sodium: given("mg", "salt g", "% DV"),
  vitaminE: given("mg", "natural", "synthetic", "% DV"),
  waterG: amount,
});
const foodWith = (label: TypedLabel) =>
  foodOfTyped(
    { ...typedFoodOf(null, "Powder"), label },
    { id: "018f0000-0000-7000-8000-000000000001", barcode: null },
  );
const inMg = (mg: number | null) => ({ as: "mg", amount: mg }) as const;
const blank = {
  magnesium: inMg(null),
  potassium: inMg(null),
  calcium: inMg(null),
  sodium: inMg(null),
  vitaminE: inMg(null),
  waterG: null,
} as const;

describe("a food typed from its label", () => {
  it("opens again as it was typed, also after it went through a file", () => {
    fc.assert(
      fc.property(anyLabel, (label) => {
        const food = ownFoodSchema.parse(JSON.parse(JSON.stringify(foodWith(label))));
        expect(typedFoodOf(food).label).toEqual(label);
      }),
    );
  });

  it("opens with its figures where its label was not kept, or gives other ones", () => {
    const food = foodWith({ ...blank, per: "serving", magnesium: { as: "% DV", amount: 10 } });
    const plain = { ...blank, per: "serving", magnesium: inMg(42) };
    expect(typedFoodOf({ ...food, printed: null }).label).toEqual(plain);
    const elsewhere = { ...food, magnesiumMg: 60 };
    expect(typedFoodOf(elsewhere).label).toEqual({ ...plain, magnesium: inMg(60) });
    expect(printedWords(elsewhere)).toBeNull();
  });

  it("says what was typed where that is not how it is kept", () => {
    const sodium = { as: "salt g", amount: 1.25 } as const;
    expect(printedWords(foodWith({ ...blank, per: "100g", sodium, calcium: inMg(0) }))).toBe(
      "per 100 g: calcium 0 mg, salt 1.25 g",
    );
    const magnesium = { as: "% DV", amount: 10 } as const;
    const vitaminE = { as: "natural", amount: 400 } as const;
    expect(printedWords(foodWith({ ...blank, per: "scoop", magnesium, vitaminE }))).toBe(
      "per scoop: magnesium 10 % of the US Daily Value, vitamin E 400 IU, natural",
    );
    expect(printedWords(foodWith({ ...blank, per: "litre", magnesium: inMg(84) }))).toBe(
      "per litre: magnesium 84 mg",
    );
    expect(printedWords(foodWith({ ...blank, per: "serving", magnesium: inMg(84) }))).toBeNull();
    expect(printedWords(foodWith({ ...blank, per: "litre" }))).toBeNull();
  });
});
