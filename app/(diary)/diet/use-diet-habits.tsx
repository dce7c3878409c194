"use client";

import { useOutbox } from "#app/_outbox/outbox-provider";
import { useKeptWrites } from "#app/_outbox/use-kept-writes";
import type { DietHabitsBody, DietProfile } from "#lib/diet/schema";
import { withHabits } from "#lib/outbox/with-habits";

export type StoredHabits = Pick<DietProfile, "glassMl" | "usualMinimumEntries" | "dietHabitsRev">;

/** Her glass and her usual minimum as this device knows them, and the way to change them. */
export function useDietHabits(stored: StoredHabits) {
  const { pending, save } = useOutbox();
  const { keptWithUndo } = useKeptWrites();
  const { glassMl, usualMinimumEntries, dietHabitsRev: rev } = withHabits(stored, pending);
  const habits: DietHabitsBody = { glassMl, usualMinimumEntries };
  return {
    habits,
    change: (part: Partial<DietHabitsBody>, message: string): Promise<boolean> =>
      keptWithUndo(save("diet-habits", "mine", { ...habits, ...part }, rev + 1), message, () =>
        save("diet-habits", "mine", habits, rev + 2),
      ),
  };
}
