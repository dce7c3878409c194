"use client";

import { useOutbox } from "#app/_outbox/outbox-provider";
import { useKeptWrites } from "#app/_outbox/use-kept-writes";
import type { SavedMeal, SavedMealBody } from "#lib/diet/schema";
import { withPending } from "#lib/outbox/with-pending";

/** Her meals by name: what the server told, with what this device still keeps laid over it. */
export function useSavedMeals(stored: readonly SavedMeal[]): SavedMeal[] {
  const { pending } = useOutbox();
  return withPending("saved-meal", stored, pending).sort(
    (a, b) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1),
  );
}

/** The ways to change her meals: each waits until the write is durable, says so, and can be taken back. */
export function useMealWrites() {
  const { save } = useOutbox();
  const { keptWithUndo } = useKeptWrites();
  return {
    keep: (id: string, body: SavedMealBody): Promise<boolean> =>
      keptWithUndo(save("saved-meal", id, body, 1), `${body.name} is kept under “Have it again”.`, () =>
        save("saved-meal", id, null, 2),
      ),

    remove: ({ id, rev, ...body }: SavedMeal): Promise<boolean> =>
      keptWithUndo(
        save("saved-meal", id, null, rev + 1),
        `The meal ${body.name} is taken away. What you wrote down from it stays.`,
        () => save("saved-meal", id, body, rev + 2),
      ),
  };
}
