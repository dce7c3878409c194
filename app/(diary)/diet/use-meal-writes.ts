"use client";

import { useOutbox } from "#app/_device/outbox-provider";
import { useKeptWrites } from "#app/_device/use-kept-writes";
import type { SavedMeal, SavedMealBody } from "#lib/diary/diet/schema";

/** The ways to change the person's meals: each waits until the write is durable, says so, and can be taken back. */
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
