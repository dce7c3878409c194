import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { amountsOfColumns, columnsOfAmounts } from "./amount-columns";
import { amountWords, coverageWords, referenceWords, totalSentence, totalWords } from "./amount-text";
import { type Amounts, amountsOf, isWhollyUnknown, scaledAmounts, unknownAmounts } from "./amounts";
import { nutrients } from "./nutrient";
import { referenceIntake } from "./reference-intake";
import { splitTotals, totalWithCoverage } from "./total-with-coverage";

const anyFigure = fc.option(fc.integer({ min: 0, max: 5000 }), { nil: null });
const anyAmounts: fc.Arbitrary<Amounts> = fc
  .tuple(anyFigure, anyFigure, anyFigure, anyFigure, anyFigure, anyFigure)
  .map((figures) => amountsOf((nutrient) => figures[nutrients.indexOf(nutrient)] ?? null));
const anyItem = fc.record({
  kind: fc.constantFrom("food" as const, "drink" as const, "supplement" as const),
  amounts: anyAmounts,
});

describe("a total with coverage", () => {
  it("sums what is known and counts who reports it", () => {
    fc.assert(
      fc.property(fc.array(anyAmounts, { maxLength: 30 }), (items) => {
        const totals = totalWithCoverage(items);
        for (const nutrient of nutrients) {
          const known = items.flatMap((item) => item[nutrient] ?? []);
          expect(totals[nutrient]).toEqual({
            amount: known.length === 0 ? null : known.reduce((sum, figure) => sum + figure, 0),
            known: known.length,
            of: items.length,
          });
        }
      }),
    );
  });

  it("is not moved by an item that reports nothing, which only lowers coverage", () => {
    fc.assert(
      fc.property(fc.array(anyAmounts, { maxLength: 10 }), (items) => {
        const before = totalWithCoverage(items);
        const after = totalWithCoverage([...items, unknownAmounts]);
        for (const nutrient of nutrients) {
          expect(after[nutrient]).toEqual({ ...before[nutrient], of: before[nutrient].of + 1 });
        }
      }),
    );
  });

  it("tells none measured from measured none", () => {
    const zero = amountsOf(() => 0);
    expect(totalWithCoverage([unknownAmounts]).magnesium.amount).toBeNull();
    expect(totalWithCoverage([zero]).magnesium.amount).toBe(0);
    expect(totalWithCoverage([]).magnesium).toEqual({ amount: null, known: 0, of: 0 });
    expect([isWhollyUnknown(unknownAmounts), isWhollyUnknown(zero)]).toEqual([true, false]);
  });

  it("keeps food and supplements apart, and together they are the whole", () => {
    fc.assert(
      fc.property(fc.array(anyItem, { maxLength: 20 }), (items) => {
        const { food, supplements, all } = splitTotals(items);
        for (const nutrient of nutrients) {
          expect(food[nutrient].known + supplements[nutrient].known).toBe(all[nutrient].known);
          expect(food[nutrient].of + supplements[nutrient].of).toBe(items.length);
          expect((food[nutrient].amount ?? 0) + (supplements[nutrient].amount ?? 0)).toBe(
            all[nutrient].amount ?? 0,
          );
        }
      }),
    );
  });

  it("scales with the portion, unknown staying unknown", () => {
    fc.assert(
      fc.property(anyAmounts, fc.integer({ min: 1, max: 64 }), (amounts, eighths) => {
        const scaled = scaledAmounts(amounts, eighths / 8);
        for (const nutrient of nutrients) {
          const amount = amounts[nutrient];
          expect(scaled[nutrient]).toBe(amount === null ? null : (amount * eighths) / 8);
        }
      }),
    );
  });

  it("survives the way into a table and back", () => {
    fc.assert(
      fc.property(anyAmounts, (amounts) => {
        expect(amountsOfColumns(columnsOfAmounts(amounts))).toEqual(amounts);
      }),
    );
  });
});

describe("amounts in words", () => {
  it("never show a number without what stands behind it", () => {
    expect(totalSentence("magnesium", { amount: 61.4, known: 4, of: 12 })).toBe(
      "magnesium ≥ 61 mg, 4 of 12 foods report it",
    );
    expect(totalSentence("potassium", { amount: 2_840, known: 12, of: 12 })).toBe(
      "potassium 2,840 mg, all 12 foods report it",
    );
    expect(totalSentence("vitaminE", { amount: null, known: 0, of: 3 })).toBe(
      "vitamin E not known, none of 3 foods reports it",
    );
    expect(totalSentence("calcium", { amount: 40, known: 1, of: 2 }, "supplement")).toBe(
      "calcium ≥ 40 mg, 1 of 2 supplements reports it",
    );
    expect(coverageWords({ amount: null, known: 0, of: 0 })).toBe("no food logged");
    expect(coverageWords({ amount: null, known: 0, of: 1 })).toBe("the one food does not report it");
    expect(totalWords("sodium", { amount: 0, known: 1, of: 1 })).toBe("0 mg");
  });

  it("round as far as the figures carry", () => {
    expect([2.44, 9.96, 61.4, 1240].map((amount) => amountWords("vitaminE", amount))).toEqual([
      "2.4 mg",
      "10 mg",
      "61 mg",
      "1,240 mg",
    ]);
    expect([350.2, 1850, 2000].map((amount) => amountWords("water", amount))).toEqual([
      "350 ml",
      "1.9 litres",
      "2 litres",
    ]);
  });

  it("name the authority beside every reference, and say why there is none", () => {
    const person = { ageYears: 71, sex: "female", pregnancy: null } as const;
    expect(referenceWords("magnesium", referenceIntake("magnesium", "us", person))).toBe(
      "RDA 320 mg a day, US and Canada (DRI)",
    );
    expect(referenceWords("water", referenceIntake("water", "eu", person))).toBe(
      "AI 2 litres a day, Europe (EFSA)",
    );
    const missing = [
      { ...person, ageYears: null },
      { ...person, sex: null },
      { ...person, pregnancy: "pregnant" as const },
    ].map((it) => referenceWords("magnesium", referenceIntake("magnesium", "us", it)));
    expect(missing).toEqual([
      "no reference: your birth year is not set",
      "no reference: it differs by sex, and yours is not set",
      "no reference: US and Canada (DRI) gives none for you",
    ]);
  });
});
