import { expect, it } from "vitest";
import { civilDate } from "#lib/base/time/civil-date";
import { millilitresOf } from "#lib/knowledge/nutrients/units";
import { quantityWords } from "./entry-words";
import { glassAmount, glassOfWater, glassWords } from "./water";

const when = { day: civilDate("2026-03-28"), consumedAt: null, timeZone: "UTC" };

it("is known water even without figures, kept as it was typed", () => {
  expect(glassOfWater(null, { ...when, quantity: 250, unit: "ml" })).toMatchObject({
    quantity: 250,
    unit: "ml",
    grams: 250,
    waterG: 250,
    magnesiumMg: null,
    foodRef: null,
  });
  const ounces = glassOfWater(null, { ...when, quantity: 8, unit: "floz" });
  expect(ounces).toMatchObject({ quantity: 8, unit: "floz" });
  expect(ounces.waterG).toBeCloseTo(236.59, 2);
});

it("is shown in the person's units", () => {
  expect([glassWords(250, "metric"), glassWords(250, "us"), glassWords(1500, "metric")]).toEqual([
    "250 ml",
    "8.5 fl oz",
    "1.5 litres",
  ]);
});

it("reads, once it is written down, as its button said it", () => {
  for (const units of ["metric", "us"] as const) {
    for (const glassMl of [20, 150, 237, 250, 500, 900]) {
      const glass = glassAmount(glassMl, units);
      expect(quantityWords(glassOfWater(null, { ...when, ...glass }))).toBe(glassWords(glassMl, units));
      expect(Math.abs(millilitresOf(glass.quantity, glass.unit) - glassMl)).toBeLessThan(1.5);
    }
  }
});
