import { intakeOf, timesPrinted } from "#lib/diary/foods/intake-of";
import type { FoodOffer } from "#lib/diary/foods/schema";
import type { DietEntryBody } from "./schema";

/**
 * A past entry of a food whose name and figures were put right, with the new ones; null where it stays as it is: it says
 * the same already, or its amount is one that the new figures cannot answer, and known amounts are not made unknown.
 */
export function followedEntry<Entry extends DietEntryBody>(entry: Entry, food: FoodOffer): Entry | null {
  const { quantity, unit } = entry;
  if (quantity === null || unit === null || timesPrinted(food, quantity, unit) === null) return null;
  const followed = { ...entry, name: food.name, kind: food.kind, ...intakeOf(food, quantity, unit) };
  const fields = Object.keys(followed) as (keyof Entry)[];
  return fields.some((field) => followed[field] !== entry[field]) ? followed : null;
}
