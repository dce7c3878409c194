import { type LabelNutrient, labelNutrientRows, nutrientFacts } from "#lib/knowledge/nutrients/nutrient";
import type { LabelBasis, OwnFood, TypedLabel } from "./schema";
import { labelOf } from "./typed-food";

const perWords: Record<LabelBasis, string> = {
  "100g": "per 100 g",
  "100ml": "per 100 ml",
  serving: "per serving",
  scoop: "per scoop",
  litre: "per litre",
};

const printed = labelNutrientRows.map(({ nutrient }) => nutrient);
const asTyped = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 6 });

function oneWords(nutrient: LabelNutrient, { as, amount }: TypedLabel[LabelNutrient]): string | null {
  if (amount === null) return null;
  const { name } = nutrientFacts[nutrient];
  const figure = asTyped.format(amount);
  if (as === "mg") return `${name} ${figure} mg`;
  if (as === "% DV") return `${name} ${figure} % of the US Daily Value`;
  return as === "salt g" ? `salt ${figure} g` : `${name} ${figure} IU, ${as}`;
}

/** All that is typed of a label: "per serving: magnesium 10 % of the US Daily Value, water 30 g". */
export function labelWords(label: TypedLabel): string {
  const water = label.waterG === null ? [] : [`water ${asTyped.format(label.waterG)} g`];
  const words = [...printed.flatMap((nutrient) => oneWords(nutrient, label[nutrient]) ?? []), ...water];
  return `${perWords[label.per]}: ${words.join(", ") || "nothing"}`;
}

/**
 * The label as it was typed, where that is not how its figures are kept: "per litre: magnesium 84 mg, calcium 467 mg",
 * "per serving: magnesium 10 % of the US Daily Value". Null where it was typed in mg for the same amount of food.
 */
export function printedWords(food: OwnFood): string | null {
  const label = labelOf(food);
  const isConverted = printed.some(
    (nutrient) => label[nutrient].amount !== null && label[nutrient].as !== "mg",
  );
  if (!isConverted && label.per !== "litre") return null;
  const words = printed.flatMap((nutrient) => oneWords(nutrient, label[nutrient]) ?? []);
  return words.length === 0 ? null : `${perWords[label.per]}: ${words.join(", ")}`;
}
