import { amountsOfColumns } from "#lib/knowledge/nutrients/amount-columns";
import { nutrients, perLabelNutrient } from "#lib/knowledge/nutrients/nutrient";
import { labelFigures } from "./label-figures";
import type { OwnFood, TypedLabel } from "./schema";

/** A food as its form holds it, words not yet trimmed and figures as the pack prints them. */
export type TypedFood = {
  readonly name: string;
  readonly brand: string;
  readonly kind: OwnFood["kind"];
  readonly label: TypedLabel;
  readonly servingLabel: string;
  readonly servingGrams: number | null;
};

const inMg = (amount: number | null | undefined) => ({ as: "mg", amount: amount ?? null }) as const;

/** The figures themselves, for a food whose label was not kept as it was typed. */
const plainLabel = (food: OwnFood | null): TypedLabel => ({
  per: food?.basis ?? "100g",
  ...perLabelNutrient(({ column }) => inMg(food?.[column])),
  waterG: food?.waterG ?? null,
});

/** A food's label as it was typed, as long as its figures are still the ones that label gives; what counts are the figures. */
export function labelOf(food: OwnFood | null): TypedLabel {
  if (!food?.printed) return plainLabel(food);
  const { basis, ...figures } = labelFigures(food.printed);
  const [given, kept] = [amountsOfColumns(figures), amountsOfColumns(food)];
  const isStill = basis === food.basis && nutrients.every((nutrient) => given[nutrient] === kept[nutrient]);
  return isStill ? food.printed : plainLabel(food);
}

/** The form of a food that is kept, or an empty one. */
export function typedFoodOf(food: OwnFood | null, name = ""): TypedFood {
  return {
    name: food?.name ?? name,
    brand: food?.brand ?? "",
    kind: food?.kind ?? "food",
    servingLabel: food?.servingLabel ?? "",
    servingGrams: food?.servingGrams ?? null,
    label: labelOf(food),
  };
}

/** What is kept of a form. A food by the scoop whose serving is not named is sold by "1 scoop". */
export function foodOfTyped(
  { name, brand, kind, label, servingLabel, servingGrams }: TypedFood,
  { id, barcode }: Pick<OwnFood, "id" | "barcode">,
): OwnFood {
  return {
    id,
    name,
    brand: brand.trim() || null,
    kind,
    servingLabel: servingLabel.trim() || (label.per === "scoop" ? "1 scoop" : null),
    servingGrams,
    barcode,
    printed: label,
    ...labelFigures(label),
  };
}
