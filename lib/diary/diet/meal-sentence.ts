import { amountsOfColumns } from "#lib/knowledge/nutrients/amount-columns";
import { totalSentence } from "#lib/knowledge/nutrients/amount-text";
import { leadNutrients } from "#lib/knowledge/nutrients/nutrient";
import { totalWithCoverage } from "#lib/knowledge/nutrients/total-with-coverage";
import type { SavedMeal } from "./schema";

/** "6 foods: magnesium ≥ 61 mg, 4 of 6 foods report it; potassium …": a saved meal says what it holds, and what is missing. */
export function mealSentence({ items }: Pick<SavedMeal, "items">): string {
  const totals = totalWithCoverage(items.map(amountsOfColumns));
  const sums = leadNutrients.map((nutrient) => totalSentence(nutrient, totals[nutrient]));
  return `${items.length} ${items.length === 1 ? "food" : "foods"}: ${sums.join("; ")}.`;
}
