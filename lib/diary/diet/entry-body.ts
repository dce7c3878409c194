import { intakeOf, said } from "#lib/diary/foods/intake-of";
import type { FoodOffer } from "#lib/diary/foods/schema";
import { amountsOfColumns, columnsOfAmounts } from "#lib/knowledge/nutrients/amount-columns";
import { scaledAmounts } from "#lib/knowledge/nutrients/amounts";
import type { DietEntryBody } from "./schema";

type When = Pick<DietEntryBody, "day" | "consumedAt" | "timeZone">;

/** So much of a food as an entry: the amounts are worked out once and kept, whatever becomes of the food. */
export function entryOfFood(
  food: FoodOffer,
  { quantity, unit }: { quantity: number; unit: string },
  when: When,
): DietEntryBody {
  return {
    ...when,
    kind: food.kind,
    name: food.name,
    foodRef: food.ref === said ? null : food.ref,
    quantity,
    unit,
    ...intakeOf(food, quantity, unit),
    mealId: null,
    note: null,
    source: "app",
  };
}

/**
 * The same entry with another quantity of the same unit: everything it holds grows or shrinks alike. One that was only
 * weighed (an import) is as many grams.
 */
function rescaledEntry(entry: DietEntryBody, quantity: number): DietEntryBody {
  const before = entry.quantity ?? entry.grams;
  if (before === null || before === 0) return { ...entry, quantity };
  const factor = quantity / before;
  return {
    ...entry,
    quantity,
    grams: entry.grams === null ? null : entry.grams * factor,
    ...columnsOfAmounts(scaledAmounts(amountsOfColumns(entry), factor)),
  };
}

/**
 * An entry with another amount. In the unit it was typed in, what was frozen then is scaled; another unit asks the food
 * again. Without the food (gone, or out of reach) only the first can be done, and the unit stays.
 */
export function changedEntry(
  entry: DietEntryBody,
  { food, quantity, unit }: { food: FoodOffer | null; quantity: number; unit: string },
): DietEntryBody {
  if (food === null || unit === (entry.unit ?? "g")) return { ...rescaledEntry(entry, quantity), unit };
  return { ...entry, quantity, unit, ...intakeOf(food, quantity, unit) };
}
