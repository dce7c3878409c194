import { describe, expect, it } from "vitest";
import { civilDate } from "#lib/base/time/civil-date";
import { intakeOf } from "#lib/diary/foods/intake-of";
import type { FoodOffer } from "#lib/diary/foods/schema";
import { servingUnits } from "#lib/diary/foods/serving-units";
import { entryOfFood } from "./entry-body";
import { quantityWords } from "./entry-words";
import { proposedAmount } from "./proposed-amount";

const milk: FoodOffer = {
  ref: "sr24:01077",
  name: "Milk, whole",
  detail: null,
  source: "usda",
  kind: "drink",
  basis: "100g",
  servingLabel: null,
  servingGrams: null,
  portions: [{ measure: "cup", grams: 244 }],
  usual: { quantity: 1, unit: "cup" },
  grade: null,
  magnesiumMg: 10,
  potassiumMg: null,
  calciumMg: 113,
  sodiumMg: 43,
  vitaminEMg: null,
  waterG: 88,
};
const when = { day: civilDate("2026-03-28"), consumedAt: null, timeZone: "Europe/London" };

describe("an amount as it was typed", () => {
  it.each([
    [150, "g", "150 g"],
    [12.5, "g", "12.5 g"],
    [0.125, "cup", "0.125 cup"],
    [5, "oz", "5 oz"],
    [250, "ml", "250 ml"],
    [8, "floz", "8 fl oz"],
    [8, "floz-uk", "8 fl oz (UK)"],
    [0.5, "l", "0.5 l"],
    [33, "cl", "33 cl"],
    [1.5, "kg", "1.5 kg"],
    [1, "pint", "1 pint (US)"],
    [2, "pint-uk", "2 pint (UK)"],
    [2, "cup", "2 cup"],
    [1, "tbsp", "1 tbsp"],
  ])("of %s %s is kept and shown so", (quantity, unit, shown) => {
    const entry = entryOfFood(milk, { quantity, unit }, when);
    expect(entry).toMatchObject({ quantity, unit });
    expect(quantityWords(entry)).toBe(shown);
  });

  it("of wine by the glass is the usual helping, not her own glass of water", () => {
    const wine = { ...milk, name: "Red wine", usual: { quantity: 1, unit: "cup" } };
    const line = { quantity: 2, unit: "glass", food: "wine" };
    expect(proposedAmount(wine, line, { glassMl: 250, units: "metric" })).toEqual({
      quantity: 2,
      unit: "cup",
      sure: false,
    });
    const glasses = proposedAmount(milk, line, { glassMl: 200, units: "metric" });
    expect(glasses).toEqual({ quantity: 2, unit: "glass of 200 ml", sure: true });
  });

  it("that goes into a cup of tea is no helping of milk, and three coffees are three; neither is said to be sure", () => {
    const profile = { glassMl: 250, units: "metric" } as const;
    const into = { quantity: 1, unit: "splash", food: "milk" };
    expect(proposedAmount(milk, into, profile)).toEqual({ quantity: 30, unit: "ml", sure: false });
    const three = { quantity: 3, unit: null, food: "milk" };
    expect(proposedAmount(milk, three, profile)).toEqual({ quantity: 3, unit: "cup", sure: false });
    const dish = { ...milk, kind: "food" as const };
    expect(proposedAmount(dish, three, profile)).toEqual({ quantity: 1, unit: "cup", sure: false });
  });

  it("in a sentence is kept as it was said: litres, kilos, pints of her own system, and her glass with what it held", () => {
    const said = (unit: string, units: "metric" | "us" = "metric") =>
      proposedAmount(milk, { quantity: 2, unit, food: "milk" }, { glassMl: 200, units });
    expect(["l", "cl", "kg", "pint", "glass"].map((unit) => said(unit).unit)).toEqual([
      "l",
      "cl",
      "kg",
      "pint-uk",
      "glass of 200 ml",
    ]);
    expect(said("pint", "us")).toEqual({ quantity: 2, unit: "pint", sure: true });
    // The same milk whichever way it is said.
    const grams = (quantity: number, unit: string) => intakeOf(milk, quantity, unit).grams;
    expect(grams(2, "glass of 200 ml")).toBeCloseTo(grams(400, "ml") ?? 0, 9);
    expect(grams(1, "l")).toBeCloseTo(grams(1000, "ml") ?? 0, 9);
    expect(grams(1, "pint-uk")).toBeCloseTo(grams(20, "floz-uk") ?? 0, 9);
    expect(grams(1, "pint")).toBeCloseTo(grams(16, "floz") ?? 0, 6);
    const entry = entryOfFood(milk, said("glass"), when);
    expect(quantityWords(entry)).toMatch(/^2 × glass of 200 ml, \d+ g$/);
    // Changed later, it stands among the units; elsewhere nobody has to read past it.
    const offered = (typed?: string) => servingUnits(milk, "metric", typed).map(({ unit }) => unit);
    expect(offered("glass of 200 ml")).toContain("glass of 200 ml");
    expect(offered()).not.toContain("pint");
  });

  it("in fluid ounces is the person's own, and both are there to choose", () => {
    const line = { quantity: 8, unit: "floz", food: "milk" };
    const meant = (units: "metric" | "us") => proposedAmount(milk, line, { glassMl: 250, units });
    expect(meant("us")).toEqual({ quantity: 8, unit: "floz", sure: true });
    expect(meant("metric")).toEqual({ quantity: 8, unit: "floz-uk", sure: true });
    const words = (units: "metric" | "us") =>
      servingUnits(milk, units)
        .map((unit) => unit.words)
        .filter((unit) => unit.startsWith("fl oz"));
    expect(words("metric")).toEqual(["fl oz (UK)", "fl oz (US)"]);
    expect(words("us")).toEqual(["fl oz", "fl oz (UK)"]);
    const grams = (unit: string) => entryOfFood(milk, { quantity: 8, unit }, when).grams;
    expect(grams("floz")).toBeCloseTo(244, 6);
    expect(grams("floz-uk")).toBeCloseTo(234.425, 2);
  });
});
