import { intakeOf } from "#lib/foods/intake-of";
import type { FoodOffer } from "#lib/foods/schema";
import type { DietEntryBody } from "./schema";

/** Tap water in the seed: its minerals are an average, its water is not in doubt. */
export const tapWaterRef = "sr24:14411";

type Glass = Pick<DietEntryBody, "day" | "consumedAt" | "timeZone"> & { readonly glassMl: number };

/** One glass of water as an entry. Without the seed's figures the water itself is still known: a ml weighs a gram. */
export function glassOfWater(water: FoodOffer | null, { glassMl, ...when }: Glass): DietEntryBody {
  // Of water a ml is a gram; household cups are rounded figures.
  const intake = water && intakeOf(water, glassMl, "g");
  return {
    ...when,
    kind: "drink",
    name: "Water",
    foodRef: water ? tapWaterRef : null,
    quantity: glassMl,
    unit: "ml",
    grams: glassMl,
    magnesiumMg: null,
    potassiumMg: null,
    calciumMg: null,
    sodiumMg: null,
    vitaminEMg: null,
    waterG: glassMl,
    ...intake,
    mealId: null,
    note: null,
    source: "app",
  };
}
