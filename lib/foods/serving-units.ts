import { amountUnits, gramsPerMillilitreOf, unitWords } from "#lib/nutrients/units";
import type { FoodOffer } from "./schema";

/** One way to say how much of a food. `unit` is what the entry keeps and shows: "2 × slice", "150 g". */
export type ServingUnit = { readonly unit: string; readonly words: string };

const weights: readonly string[] = ["g", "oz"];
export const servingUnit = "serving";

/**
 * The units a food can be given in: its own portions first, then plain weights and volumes, but only those its figures can
 * answer. A food per 100 ml takes volumes; a food sold by the serving takes servings, and weights where one is printed.
 */
export function servingUnits(food: FoodOffer): ServingUnit[] {
  const units: ServingUnit[] = food.portions.map(({ measure, grams }) => ({
    unit: measure,
    words: `${measure} (${Math.round(grams * 10) / 10} g)`,
  }));
  if (food.servingLabel !== null || food.basis === "serving") {
    units.unshift({ unit: servingUnit, words: food.servingLabel ?? "serving" });
  }
  const weighable = food.basis === "100g" || (food.basis === "serving" && food.servingGrams !== null);
  const pourable =
    food.basis === "100ml" || (food.basis === "100g" && gramsPerMillilitreOf(food.portions) !== null);
  for (const unit of amountUnits) {
    const isWeight = weights.includes(unit);
    if (isWeight ? weighable : pourable) units.push({ unit, words: unitWords[unit] });
  }
  const seen = new Set<string>();
  return units.filter(({ unit }) => !seen.has(unit) && seen.add(unit));
}
