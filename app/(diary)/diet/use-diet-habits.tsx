"use client";

import { useOutbox } from "#app/_outbox/outbox-provider";
import { useKeptWrites } from "#app/_outbox/use-kept-writes";
import { useToast } from "#app/_ui/toast";
import { differingHabits } from "#lib/diet/differing-habits";
import type { DietHabitsBody } from "#lib/diet/schema";
import { type ToldHabits, withHabits } from "#lib/outbox/with-habits";

/** Her habits as this device knows them, and the way to change them: only what was changed is written, and taken back. */
export function useDietHabits<Told extends ToldHabits>(told: Told) {
  const { pending, save } = useOutbox();
  const { keptWithUndo } = useKeptWrites();
  const toast = useToast();
  const habits = withHabits(told, pending);
  const rev = habits.dietHabitsRev + 1;
  return {
    habits,
    async change(chosen: DietHabitsBody, message: string): Promise<boolean> {
      const difference = differingHabits(chosen, habits);
      if (difference)
        return keptWithUndo(save("diet-habits", "mine", difference.changed, rev), message, () =>
          save("diet-habits", "mine", difference.before, rev + 1),
        );
      toast.show({ message });
      return true;
    },
  };
}
