"use client";

import { useOutbox } from "#app/_device/outbox-provider";
import { useKeptWrites } from "#app/_device/use-kept-writes";
import type { KeptFood, OwnFood } from "#lib/diary/foods/schema";

/** The ways to change the person's own foods: each waits until the write is durable. */
export function useFoodWrites() {
  const { save } = useOutbox();
  const { kept, keptWithUndo } = useKeptWrites();
  return {
    /** Keeps a new food. It is mostly had next, and can be taken away among the person's own foods. */
    add: ({ id, ...body }: OwnFood): Promise<boolean> => kept(save("own-food", id, body, 1)),

    /** Keeps a change of `before`; `pastFollows` says whether what was logged with it takes on the new figures. */
    change({ id, ...body }: OwnFood, before: KeptFood, pastFollows: boolean): Promise<boolean> {
      const { id: _, rev, ...was } = before;
      const written = pastFollows ? ({ ...body, pastEntries: "follow" } as const) : body;
      const undone = pastFollows ? ({ ...was, pastEntries: "return" } as const) : was;
      return keptWithUndo(save("own-food", id, written, rev + 1), `${body.name} is kept.`, () =>
        save("own-food", id, undone, rev + 2),
      );
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
