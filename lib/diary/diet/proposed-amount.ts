import { glassUnit, timesPrinted } from "#lib/diary/foods/intake-of";
import type { FoodOffer } from "#lib/diary/foods/schema";
import { servingUnit } from "#lib/diary/foods/schema";
import { stemOf, wordsOf } from "#lib/diary/foods/search-words";
import { servingUnits } from "#lib/diary/foods/serving-units";
import type { MealLine } from "./meal-text";

/** `sure` is false where the amount had to be the usual one, because what was said has no weight for this food. */
export type ProposedAmount = {
  readonly quantity: number;
  readonly unit: string;
  readonly sure: boolean;
  /** Said of a dry food by weight: dry or cooked is not known */
  readonly isDryOrCooked?: boolean;
  /** Taken as a pack prints it: the mineral itself, a tablet */
  readonly isPrinted?: boolean;
};

/** The unit as it is kept: a glass, a pint and a fluid ounce are the person's own. */
function keptUnit(spoken: string, { glassMl, units }: { glassMl: number; units: "metric" | "us" }): string {
  if (spoken === "glass") return glassUnit(glassMl);
  if (spoken === "pint") return units === "us" ? "pint" : "pint-uk";
  if (spoken === "floz") return units === "us" ? "floz" : "floz-uk";
  return spoken;
}

/** Our own, as a beginning; it is never said to be sure. */
const splashMl = 30;

/** Words of a portion that mean one of the thing itself. */
const single = ["fruit", "each", "item", "whole", "unit", "medium", "piece", "slice", "serving", "tablet"];
const plainUnits = /^(g|oz|ml|fl oz|floz|cup|tbsp|tablespoon|tsp|teaspoon|lb|quart)\b/;

/** The food's own unit that a word names: "slice" finds "slice, large" when there is no plain slice. */
function unitNamed(food: FoodOffer, word: string): string | null {
  const units = servingUnits(food).map(({ unit }) => unit);
  const exact = units.find((unit) => unit === word);
  const begins = units.find((unit) => stemOf(wordsOf(unit)[0] ?? "") === stemOf(word));
  return exact ?? begins ?? null;
}

/** The unit that means one of it: "almond" for "10 almonds", "medium" for "2 bananas"; null when none does. */
function unitOfOne(food: FoodOffer, said: string): string | null {
  const named = wordsOf(said).reverse();
  for (const word of [...named, ...single]) {
    const unit = unitNamed(food, word);
    if (unit !== null) return unit;
  }
  return food.usual && !plainUnits.test(food.usual.unit) ? food.usual.unit : null;
}

/** Of two medium eggs two are known, where no medium one was weighed. */
const sizes = new Set(["small", "medium", "large"]);
/** What a label calls a serving, whichever of these it says. */
const servedBy = new Set(["tablet", "sachet", "stick", "packet", "scoop"]);
/** Measures of no size of their own. */
const looseMeasures = new Set([
  "bowl",
  "plate",
  "handful",
  "katori",
  "pot",
  "square",
  "packet",
  "can",
  "bottle",
  "bar",
]);

/** A portion of a dish is whatever was on the plate; one of a label is printed. */
const isLoose = (unit: string, { basis }: FoodOffer): boolean =>
  looseMeasures.has(unit) || (unit === servingUnit && basis === "100g");

/** How much of a food a line of a meal proposes. Whatever cannot be told is the usual helping, and says so. */
export function proposedAmount(
  food: FoodOffer,
  line: MealLine,
  profile: { glassMl: number; units: "metric" | "us" },
): ProposedAmount {
  const [first] = servingUnits(food);
  const usual = food.usual ?? {
    quantity: first?.unit === "g" || first?.unit === "ml" ? 100 : 1,
    unit: first?.unit ?? "g",
  };
  const said = line.quantity ?? 1;
  if (line.unit === null) {
    if (line.quantity === null) return { ...usual, sure: false };
    const one = unitOfOne(food, line.food);
    if (one !== null) return { quantity: said, unit: one, sure: one !== "pizza" };
    // "3 coffees" are three of whatever the person drinks it from.
    return {
      ...usual,
      quantity: food.kind === "drink" ? said * usual.quantity : usual.quantity,
      sure: false,
    };
  }
  // The person's own glass is for water; a glass of wine is whatever was poured.
  if (line.unit === "glass" && /\bwine\b/i.test(food.name))
    return { ...usual, quantity: said * usual.quantity, sure: false };
  // What goes into a cup of tea is no helping: two tablespoons stand until the person says how much.
  if (line.unit === "splash" && unitNamed(food, "ml") !== null)
    return { quantity: said * splashMl, unit: "ml", sure: false };
  const spoken = keptUnit(line.unit, profile);
  // What is the same for every food is kept as it was said, also where it is not offered.
  const asSaid = timesPrinted(food, 1, spoken) === null ? null : spoken;
  const unit =
    asSaid ?? unitNamed(food, spoken) ?? (servedBy.has(spoken) ? unitNamed(food, servingUnit) : null);
  // A bowl, a plate and a handful hold what they hold.
  if (unit !== null) return { quantity: said, unit, sure: !isLoose(line.unit, food) };
  const counted = sizes.has(line.unit) ? unitOfOne(food, line.food) : null;
  if (counted !== null) return { quantity: said, unit: counted, sure: false };
  return line.unit === servingUnit
    ? { ...usual, quantity: said * usual.quantity, sure: !isLoose(line.unit, food) }
    : { ...usual, sure: false };
}
