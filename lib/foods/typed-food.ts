import { labelFigures, type TypedLabel } from "./label-figures";
import type { FoodKind, OwnFood } from "./schema";

/** A food as its form holds it, words not yet trimmed and figures as the pack prints them. */
export type TypedFood = {
  readonly name: string;
  readonly brand: string;
  readonly kind: FoodKind;
  readonly label: TypedLabel;
  readonly servingLabel: string;
  readonly servingGrams: number | null;
};

/** The form of a food that is kept, or an empty one. */
export function typedFoodOf(food: OwnFood | null, name = ""): TypedFood {
  return {
    name: food?.name ?? name,
    brand: food?.brand ?? "",
    kind: food?.kind ?? "food",
    servingLabel: food?.servingLabel ?? "",
    servingGrams: food?.servingGrams ?? null,
    label: {
      per: food?.basis ?? "100g",
      magnesium: { as: "mg", amount: food?.magnesiumMg ?? null },
      potassium: { as: "mg", amount: food?.potassiumMg ?? null },
      calcium: { as: "mg", amount: food?.calciumMg ?? null },
      sodium: { as: "mg", amount: food?.sodiumMg ?? null },
      vitaminE: { as: "mg", amount: food?.vitaminEMg ?? null },
      waterG: food?.waterG ?? null,
    },
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
    ...labelFigures(label),
  };
}
