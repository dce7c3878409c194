"use client";

import { useOutbox } from "#app/_device/outbox-provider";
import { useKeptWrites } from "#app/_device/use-kept-writes";
import { useToast } from "#app/_ui/toast";
import { type ToldHabits, withHabits } from "#lib/diary/entries/with-habits";
import { habitsPatch } from "#lib/people/habits/habits-patch";
import type { DietHabitsBody } from "#lib/people/habits/schema";

/**
 * The person's habits as this device knows them, and the way to change them: only what was changed is written, and taken
 * back.
 */
export function useDietHabits<Told extends ToldHabits>(told: Told) {
  const { pending, save } = useOutbox();
  const { keptWithUndo } = useKeptWrites();
  const toast = useToast();
  const habits = withHabits(told, pending);
  const rev = habits.dietHabitsRev + 1;
  return {
    habits,
    async change(chosen: DietHabitsBody, message: string): Promise<boolean> {
      const difference = habitsPatch(chosen, habits);
      if (difference)
        return keptWithUndo(save("diet-habits", "mine", difference.changed, rev), message, () =>
          save("diet-habits", "mine", difference.before, rev + 1),
        );
      toast.show({ message });
      return true;
    },
  };
}
