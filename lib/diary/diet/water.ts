import { intakeOf } from "#lib/diary/foods/intake-of";
import type { FoodOffer } from "#lib/diary/foods/schema";
import { columnsOfAmounts } from "#lib/knowledge/nutrients/amount-columns";
import { amountWords } from "#lib/knowledge/nutrients/amount-text";
import { unknownAmounts } from "#lib/knowledge/nutrients/amounts";
import { millilitresOf } from "#lib/knowledge/nutrients/units";
import type { DietEntryBody } from "./schema";

/** Tap water in the seed: its minerals are an average, its water is not in doubt. */
export const tapWaterRef = "sr24:14411";

/** Sizes one meets: a cup, a glass, a can, a bottle; in ml, or in fluid ounces. */
export const glassSizes = { metric: [150, 200, 330, 500], us: [6, 8, 12, 16] } as const;

/** A size as the person measures it: "250 ml", or "8.5 fl oz". */
export function glassWords(millilitres: number, units: "metric" | "us"): string {
  if (units === "metric") return amountWords("water", millilitres);
  return `${glassAmount(millilitres, units).quantity} fl oz`;
}

/** The person's glass as one touch writes it down: what its button says, so that the entry reads as it was pressed. */
export function glassAmount(
  millilitres: number,
  units: "metric" | "us",
): { readonly quantity: number; readonly unit: "ml" | "floz" } {
  if (units === "metric") return { quantity: millilitres, unit: "ml" };
  return { quantity: Math.round((millilitres / millilitresOf(1, "floz")) * 10) / 10, unit: "floz" };
}

type Glass = Pick<DietEntryBody, "day" | "consumedAt" | "timeZone"> & {
  readonly quantity: number;
  readonly unit: "ml" | "floz";
};

/** So much water as an entry. Without the seed's figures the water itself is still known: a ml weighs a gram. */
export function glassOfWater(water: FoodOffer | null, { quantity, unit, ...when }: Glass): DietEntryBody {
  // Of water a ml is a gram; household cups are rounded figures.
  const grams = millilitresOf(quantity, unit);
  const intake = water && intakeOf(water, grams, "g");
  return {
    ...when,
    kind: "drink",
    name: "Water",
    foodRef: water ? tapWaterRef : null,
    quantity,
    unit,
    grams,
    ...columnsOfAmounts(unknownAmounts),
    waterG: grams,
    ...intake,
    mealId: null,
    note: null,
    source: "app",
  };
}
