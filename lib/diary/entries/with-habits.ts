import type { DietHabitsBody, KeptHabits } from "#lib/people/habits/schema";
import type { Operation } from "./schema";

/** What a screen was told of the person's habits: all of them or some, with their revision. */
export type ToldHabits = DietHabitsBody & Pick<KeptHabits, "dietHabitsRev">;

/**
 * What the server told, with what of the person's habits still waits on this device laid over it, write by write: one that
 * does not speak of a habit leaves it as it is.
 */
export function withHabits<Told extends ToldHabits>(told: Told, pending: readonly Operation[]): Told {
  let here = told;
  for (const operation of pending) {
    if (operation.entity !== "diet-habits" || operation.rev <= here.dietHabitsRev) continue;
    here = { ...here, ...operation.body, dietHabitsRev: operation.rev };
  }
  return here;
}
