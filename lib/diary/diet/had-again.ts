import type { CivilDate } from "#lib/base/time/civil-date";
import type { Instant } from "#lib/base/time/instant";
import { columnsOf } from "#lib/knowledge/nutrients/amount-columns";
import type { DietEntry, DietEntryBody, MealItem } from "./schema";
import { typedTimeOf, whenOf } from "./when-of";

type Place = { readonly day: CivilDate; readonly timeZone: string };

/**
 * An earlier entry once more, on another day: the same food and amounts, frozen as they were, at the same time on the clock.
 * A time that has not come yet is left out: "the same dinner", copied in the morning, has not been eaten at seven.
 */
export function hadAgain(
  entry: DietEntry,
  { now, dayStartHour, ...place }: Place & { readonly now: Instant; readonly dayStartHour: number },
): DietEntryBody {
  const { id: _id, rev: _rev, ...body } = entry;
  const typed = { clock: typedTimeOf(entry), repeatedHour: "first" as const };
  const { consumedAt } = whenOf({ ...place, typed, dayStartHour });
  return {
    ...body,
    ...place,
    consumedAt: consumedAt !== null && consumedAt <= now ? consumedAt : null,
    mealId: null,
    note: null,
    source: "app",
  };
}

/** A food of a saved meal, had at `consumedAt`. */
export function entryOfMealItem(
  item: MealItem,
  when: Place & Pick<DietEntryBody, "consumedAt">,
): DietEntryBody {
  return { ...item, ...when, mealId: null, note: null, source: "app" };
}

/** What a saved meal keeps of an entry: every figure it had, unknown ones unknown. */
export function mealItemOf(entry: DietEntry): MealItem {
  const { name, kind, foodRef, quantity, unit, grams, printed } = entry;
  return { name, kind, foodRef, quantity, unit, grams, ...columnsOf(entry), ...(printed ? { printed } : {}) };
}
