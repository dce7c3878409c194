"use client";

import { useOutbox } from "#app/_device/outbox-provider";
import { useKeptWrites } from "#app/_device/use-kept-writes";
import { useToast } from "#app/_ui/toast";
import type { Remedy, RemedyBody, RemedyHead } from "#lib/diary/remedies/schema";

/** The ways to change the ledger: each waits until the write is durable, says so, and a change can be taken back. */
export function useLedger() {
  const { save } = useOutbox();
  const { kept, keptWithUndo } = useKeptWrites();
  const toast = useToast();

  function change({ id, rev, ...before }: Remedy, part: Partial<RemedyBody>, message: string) {
    return keptWithUndo(save("remedy", id, { ...before, ...part }, rev + 1), message, () =>
      save("remedy", id, before, rev + 2),
    );
  }

  return {
    async add(id: string, body: RemedyBody): Promise<boolean> {
      const done = await kept(save("remedy", id, body, 1));
      if (done) toast.show({ message: `${body.name} is on your list.` });
      return done;
    },

    changeHead: (remedy: Remedy, head: RemedyHead) => change(remedy, head, `${head.name} is changed.`),

    changeLines: (remedy: Remedy, lines: RemedyBody["lines"], message: string) =>
      change(remedy, { lines }, message),

    /** Its doses go with it, and come back with it. */
    remove({ id, rev, ...before }: Remedy): Promise<boolean> {
      return keptWithUndo(save("remedy", id, null, rev + 1), `${before.name} is off your list.`, () =>
        save("remedy", id, before, rev + 2),
      );
    },
  };
}
