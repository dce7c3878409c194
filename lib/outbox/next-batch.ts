import type { Operation } from "./schema";

/** How many operations one request may carry. */
export const maxBatch = 30;

/** Writes of the same entry must arrive in the order they were made; this tells which are of the same. */
export function slotOf({ entity, key }: Pick<Operation, "entity" | "key">): string {
  return `${entity}:${key}`;
}

type Queued = {
  readonly state: "waiting" | "choose" | "needs-you";
  /** Not to be sent before this moment, in milliseconds since 1970 */
  readonly notBefore: number;
  readonly operation: Pick<Operation, "entity" | "key">;
};

/**
 * What may be sent now, out of a queue in the order it was made: at most one write of each entry, and none of an entry
 * whose earlier write is held up. Sending two at once could write the second over something that refused the first.
 */
export function nextBatch<Entry extends Queued>(queue: readonly Entry[], now: number): Entry[] {
  const seen = new Set<string>();
  const batch: Entry[] = [];
  for (const entry of queue) {
    const slot = slotOf(entry.operation);
    if (seen.has(slot)) continue;
    seen.add(slot);
    if (entry.state === "waiting" && entry.notBefore <= now && batch.length < maxBatch) batch.push(entry);
  }
  return batch;
}
