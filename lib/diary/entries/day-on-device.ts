import { dayOrder } from "#lib/diary/diet/day-order";
import { mealItemOf } from "#lib/diary/diet/had-again";
import type { DayMark, DietDayView, LedgerIntake, SavedMeal } from "#lib/diary/diet/schema";
import { usualNow } from "#lib/diary/diet/usual-now";
import type { KeptFood } from "#lib/diary/foods/schema";
import { entriesAfterFoodChanges } from "./entries-after-food-changes";
import { ledgerOnDevice } from "./ledger-on-device";
import type { Operation } from "./schema";
import { withHabits } from "./with-habits";
import { withPending } from "./with-pending";

type Named = { readonly id: string; readonly name: string };
const byName = (a: Named, b: Named) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1);

/** The person's own foods by name. That a change is to reach past entries is said of a write, not of a food. */
function ownFoodsHere(stored: readonly KeptFood[], pending: readonly Operation[]): KeptFood[] {
  return withPending("own-food", stored, pending)
    .map(({ pastEntries: _, ...food }) => food)
    .sort(byName);
}

const savedMealsHere = (stored: readonly SavedMeal[], pending: readonly Operation[]): SavedMeal[] =>
  withPending("saved-meal", stored, pending).sort(byName);

/** Whether the day is complete, with the last revision anybody wrote: also of an answer that was taken back. */
function markHere({ day, mark: { complete, rev } }: DietDayView, pending: readonly Operation[]): DayMark {
  const stored = complete === null ? [] : [{ day, complete, rev }];
  const here = withPending("diet-day", stored, pending).find((it) => it.day === day);
  const written = pending.filter(({ entity, key }) => entity === "diet-day" && key === day);
  return { complete: here?.complete ?? null, rev: Math.max(rev, ...written.map((it) => it.rev)) };
}

/** A day as it is on this device, with what counts of the person's remedies on it. */
export type DayOnDevice = DietDayView & { readonly ledger: readonly LedgerIntake[] };

/** What the server told, with what waits here laid over it. */
export function dayOnDevice(told: DietDayView, pending: readonly Operation[]): DayOnDevice {
  const { day } = told;
  const written = withPending("diet-entry", told.entries, pending).filter((entry) => entry.day === day);
  const entries = dayOrder(entriesAfterFoodChanges(written, pending));
  const ownFoods = ownFoodsHere(told.ownFoods, pending);
  const favourites = withPending("favourite", told.favourites, pending);
  const had = [...entries, ...told.again.dayBefore].map(mealItemOf);
  return {
    ...told,
    entries,
    mark: markHere(told, pending),
    ownFoods,
    favourites,
    again: {
      ...told.again,
      meals: savedMealsHere(told.again.meals, pending),
      usual: usualNow(told.again.usual, { favourites, had, ownFoods }),
    },
    profile: withHabits(told.profile, pending),
    ledger: ledgerOnDevice(told, pending),
  };
}
