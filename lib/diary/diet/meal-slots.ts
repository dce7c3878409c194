import { hourOf } from "#lib/base/time/lived-time";
import type { DietEntry } from "./schema";

/** Parts of a day, by the clock, in their order. What was had after midnight still belongs to the evening. */
export const mealSlots = ["breakfast", "lunch", "afternoon", "evening"] as const;
export type MealSlot = (typeof mealSlots)[number];

export const slotWords: Readonly<Record<MealSlot, string>> = {
  breakfast: "breakfast",
  lunch: "lunch",
  afternoon: "afternoon",
  evening: "evening",
};

/** The part of the day an hour from 0 to 23 lies in. */
export function mealSlotOf(hour: number): MealSlot {
  if (hour >= 3 && hour < 11) return "breakfast";
  if (hour >= 11 && hour < 15) return "lunch";
  return hour >= 15 && hour < 18 ? "afternoon" : "evening";
}

/** A day's entries by part of the day, those without a time left out; only parts that have something. */
export function mealsOfDay(entries: readonly DietEntry[]): { slot: MealSlot; entries: DietEntry[] }[] {
  const slotOf = ({ consumedAt, timeZone }: DietEntry) =>
    consumedAt === null ? null : mealSlotOf(hourOf(consumedAt, timeZone));
  return mealSlots
    .map((slot) => ({ slot, entries: entries.filter((entry) => slotOf(entry) === slot) }))
    .filter((meal) => meal.entries.length > 0);
}

/** The day's meals, and after them what has no time: every entry once, in the order of the day. */
export function partsOfDay(
  entries: readonly DietEntry[],
): { part: MealSlot | "no time"; entries: DietEntry[] }[] {
  const untimed = entries.filter(({ consumedAt }) => consumedAt === null);
  return [
    ...mealsOfDay(entries).map(({ slot, entries: had }) => ({ part: slot, entries: had })),
    ...(untimed.length > 0 ? [{ part: "no time" as const, entries: untimed }] : []),
  ];
}
