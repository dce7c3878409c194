import type { DietHabits, DietHabitsBody } from "./schema";

/**
 * Of what the person chose what is not so already, and what it was: the write that changes their habits, and the one that
 * takes it back. Null where all is as the person chose it.
 */
export function habitsPatch(
  chosen: DietHabitsBody,
  known: DietHabitsBody,
): { readonly changed: DietHabitsBody; readonly before: DietHabitsBody } | null {
  // They were made as the habits' own: only which of them are there is another matter.
  const names = (Object.keys(chosen) as (keyof DietHabits)[]).filter((name) => chosen[name] !== known[name]);
  const of = (habits: DietHabitsBody): DietHabitsBody =>
    Object.fromEntries(names.map((name) => [name, habits[name]]));
  return names.length === 0 ? null : { changed: of(chosen), before: of(known) };
}
