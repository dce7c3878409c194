import type { AmountColumns } from "#lib/knowledge/nutrients/amount-columns";
import { perColumn } from "#lib/knowledge/nutrients/columns";
import { sodiumMgOfSaltGrams, vitaminEMgOfIu } from "#lib/knowledge/nutrients/conversions";
import { mgOfDailyValue } from "#lib/knowledge/nutrients/daily-values";
import type { LabelNutrient } from "#lib/knowledge/nutrients/nutrient";
import type { FoodBasis, TypedLabel } from "./schema";

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
  const figures = perColumn((row) =>
    row.pack === null ? null : times(milligrams(row.nutrient, label[row.nutrient]), factor),
  );
  return { ...figures, basis, waterG: per === "litre" ? 100 : waterG };
}
