import type { AmountColumns } from "#lib/nutrients/amount-columns";
import { sodiumMgOfSaltGrams, type VitaminEForm, vitaminEMgOfIu } from "#lib/nutrients/conversions";
import type { FoodBasis } from "./schema";

/** What a label's figures are for. A litre is how bottled waters print theirs (mg/L). */
export const labelBases = ["100g", "100ml", "serving", "scoop", "litre"] as const;
export type LabelBasis = (typeof labelBases)[number];

/** A label as it was typed: null is "not on the label". Salt in grams and vitamin E in IU are as European and older labels print them. */
export type TypedLabel = {
  readonly per: LabelBasis;
  readonly magnesiumMg: number | null;
  readonly potassiumMg: number | null;
  readonly calciumMg: number | null;
  readonly sodium: { readonly as: "sodium mg" | "salt g"; readonly amount: number | null };
  readonly vitaminE: { readonly as: "mg" | VitaminEForm; readonly amount: number | null };
  readonly waterG: number | null;
};

const times = (amount: number | null, factor: number) => (amount === null ? null : amount * factor);

function sodiumMg({ as, amount }: TypedLabel["sodium"]): number | null {
  if (amount === null) return null;
  return as === "salt g" ? sodiumMgOfSaltGrams(amount) : amount;
}

function vitaminEMg({ as, amount }: TypedLabel["vitaminE"]): number | null {
  if (amount === null) return null;
  return as === "mg" ? amount : vitaminEMgOfIu(amount, as);
}

/**
 * A label's figures as a food keeps them: sodium from salt, vitamin E from IU by form, a litre as ten times 100 ml. What a
 * bottle of water holds besides its minerals is water. Nothing that is not on the label gets a figure.
 */
export function labelFigures(label: TypedLabel): AmountColumns & { basis: FoodBasis } {
  const { per, waterG } = label;
  const factor = per === "litre" ? 0.1 : 1;
  const basis = per === "scoop" ? "serving" : per === "litre" ? "100ml" : per;
  return {
    basis,
    magnesiumMg: times(label.magnesiumMg, factor),
    potassiumMg: times(label.potassiumMg, factor),
    calciumMg: times(label.calciumMg, factor),
    sodiumMg: times(sodiumMg(label.sodium), factor),
    vitaminEMg: times(vitaminEMg(label.vitaminE), factor),
    waterG: per === "litre" ? 100 : waterG,
  };
}
