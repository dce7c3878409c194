import { type AmountUnit, amountUnits, unitWords, wordsOfUnit } from "#lib/knowledge/nutrients/units";
import { timesPrinted } from "./intake-of";
import { type FoodOffer, servingUnit } from "./schema";

/** One way to say how much of a food. `unit` is what the entry keeps and shows: "2 × slice", "150 g". */
export type ServingUnit = { readonly unit: string; readonly words: string };

/** The person's own system first; a pack from abroad can still be typed as it is. */
const plainUnits = {
  metric: amountUnits,
  us: ["oz", "floz", "cup", "tbsp", "tsp", "g", "ml", "floz-uk"],
} as const satisfies Record<string, readonly AmountUnit[]>;

/** Where the UK fluid ounce stands beside it, the US one says which it is. */
function wordsIn(system: "metric" | "us", unit: AmountUnit): string {
  return system === "metric" && unit === "floz" ? "fl oz (US)" : unitWords[unit];
}

/**
 * The units a food can be given in: the serving its label prints, its own portions, then plain weights and volumes, but only
 * those its figures can answer. What a cup of it weighs is known for some foods and guessed for none.
 * @param typed the unit it was given in, which stands among them: a pint, or a glass of the person's
 */
export function servingUnits(
  food: FoodOffer,
  system: "metric" | "us" = "metric",
  typed: string | null = null,
): ServingUnit[] {
  const units: ServingUnit[] = [
    { unit: servingUnit, words: food.servingLabel ?? "serving" },
    ...food.portions.map(({ measure, grams }) => ({
      unit: measure,
      words: `${measure}, ${Math.round(grams * 10) / 10} g`,
    })),
    ...plainUnits[system].map((unit) => ({ unit, words: wordsIn(system, unit) })),
    ...(typed === null ? [] : [{ unit: typed, words: wordsOfUnit(typed) }]),
  ];
  const seen = new Set<string>();
  return units.filter(
    ({ unit }) => timesPrinted(food, 1, unit) !== null && !seen.has(unit) && seen.add(unit),
  );
}
