"use client";

import { useOutbox } from "#app/_outbox/outbox-provider";
import { useKeptWrites } from "#app/_outbox/use-kept-writes";
import type { KeptFood, OwnFood } from "#lib/foods/schema";
import { withPending } from "#lib/outbox/with-pending";

/** Her own foods by name: what the server told, with what this device still keeps laid over it. */
export function useOwnFoods(stored: readonly KeptFood[]): KeptFood[] {
  const { pending } = useOutbox();
  return withPending("own-food", stored, pending)
    .map(({ pastEntriesFollow: _, ...food }) => food)
    .sort((a, b) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1));
}

/** The ways to change her own foods: each waits until the write is durable. */
export function useFoodWrites() {
  const { save } = useOutbox();
  const { kept, keptWithUndo } = useKeptWrites();
  return {
    /** Keeps a new food, or a change of `before`, with what was logged with it where that follows. */
    keep(
      { id, ...body }: OwnFood,
      { before, pastFollows }: { before: KeptFood | null; pastFollows: boolean },
    ): Promise<boolean> {
      const rev = (before?.rev ?? 0) + 1;
      return kept(save("own-food", id, pastFollows ? { ...body, pastEntriesFollow: true } : body, rev));
    },

    remove({ id, rev, ...body }: KeptFood): Promise<boolean> {
      return keptWithUndo(
        save("own-food", id, null, rev + 1),
        `${body.name} is taken away. What you logged with it stays.`,
        () => save("own-food", id, body, rev + 2),
      );
    },
  };
}
