import type { AmountColumns } from "#lib/nutrients/amount-columns";
import { sodiumMgOfSaltGrams, type VitaminEForm, vitaminEMgOfIu } from "#lib/nutrients/conversions";
import { mgOfDailyValue } from "#lib/nutrients/daily-values";
import type { FoodBasis } from "./schema";

/** What a label's figures are for. A litre is how bottled waters print theirs (mg/L). */
export const labelBases = ["100g", "100ml", "serving", "scoop", "litre"] as const;
export type LabelBasis = (typeof labelBases)[number];

type Typed<As extends string> = { readonly as: As; readonly amount: number | null };

/**
 * A label as it was typed: null is "not on the label". Salt in grams is European, vitamin E in IU older, a percentage of the
 * Daily Value American.
 */
export type TypedLabel = {
  readonly per: LabelBasis;
  readonly magnesium: Typed<"mg" | "% DV">;
  readonly potassium: Typed<"mg" | "% DV">;
  readonly calcium: Typed<"mg" | "% DV">;
  readonly sodium: Typed<"mg" | "salt g" | "% DV">;
  readonly vitaminE: Typed<"mg" | VitaminEForm | "% DV">;
  readonly waterG: number | null;
};
export type LabelNutrient = Exclude<keyof TypedLabel, "per" | "waterG">;

const times = (amount: number | null, factor: number) => (amount === null ? null : amount * factor);

function milligrams(nutrient: LabelNutrient, { as, amount }: TypedLabel[LabelNutrient]): number | null {
  if (amount === null) return null;
  if (as === "mg") return amount;
  if (as === "% DV") return mgOfDailyValue(nutrient, amount);
  return as === "salt g" ? sodiumMgOfSaltGrams(amount) : vitaminEMgOfIu(amount, as);
}

/**
 * A label's figures as a food keeps them: sodium from salt, vitamin E from IU by form, percentages by the US Daily Value, a litre as ten times 100 ml. What a
 * bottle of water holds besides its minerals is water. Nothing that is not on the label gets a figure.
 */
export function labelFigures(label: TypedLabel): AmountColumns & { basis: FoodBasis } {
  const { per, waterG } = label;
  const factor = per === "litre" ? 0.1 : 1;
  const basis = per === "scoop" ? "serving" : per === "litre" ? "100ml" : per;
  const mg = (nutrient: LabelNutrient) => times(milligrams(nutrient, label[nutrient]), factor);
  return {
    basis,
    magnesiumMg: mg("magnesium"),
    potassiumMg: mg("potassium"),
    calciumMg: mg("calcium"),
    sodiumMg: mg("sodium"),
    vitaminEMg: mg("vitaminE"),
    waterG: per === "litre" ? 100 : waterG,
  };
}
