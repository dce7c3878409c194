import type { KindFacts } from "#lib/diary/revisions/entry-kind";
import { longestBatch, maxBatch } from "./batch-limits";
import { kindFacts } from "./kind-facts";
import { longestDelay } from "./retry-delay";
import type { Operation } from "./schema";

/** Writes of the same entry must arrive in the order they were made; this tells which are of the same. */
export function slotOf({ entity, key }: Pick<Operation, "entity" | "key">): string {
  return `${entity}:${key}`;
}

type Needing = { readonly entity: Operation["entity"]; readonly body?: unknown };

/** The entry another one needs to be there before it: a dose its remedy. Null where it stands alone. */
function neededBy({ entity, body }: Needing): string | null {
  const { needs }: KindFacts = kindFacts[entity];
  const key = needs && new Map<string, unknown>(Object.entries(Object(body))).get(needs.field);
  return needs && key !== undefined ? `${needs.entity}:${key}` : null;
}

type Queued = {
  readonly state: "waiting" | "choose" | "needs-you";
  /** Not to be sent before this moment, in milliseconds since 1970 */
  readonly notBefore: number;
  readonly operation: Pick<Operation, "entity" | "key"> & Needing;
};

/** Whether its next try has come. One due later than any wait lasts was put off by a clock that has been set back since. */
function isDue({ notBefore }: Pick<Queued, "notBefore">, now: number): boolean {
  return notBefore <= now || notBefore > now + longestDelay;
}

/**
 * What may be sent now, out of a queue in the order it was made: at most one write of each entry, and none of an entry
 * whose earlier write is held up. Sending two at once could write the second over something that refused the first. A dose
 * waits until its remedy has arrived: were the remedy refused, the dose would be refused with it for no fault of its own.
 */
export function nextBatch<Entry extends Queued>(queue: readonly Entry[], now: number): Entry[] {
  const seen = new Set<string>();
  const batch: Entry[] = [];
  let length = 0;
  for (const entry of queue) {
    const slot = slotOf(entry.operation);
    if (seen.has(slot)) continue;
    seen.add(slot);
    const needed = neededBy(entry.operation);
    if (needed !== null && seen.has(needed)) continue;
    if (entry.state !== "waiting" || !isDue(entry, now) || batch.length >= maxBatch) continue;
    length += JSON.stringify(entry.operation).length;
    // One alone goes whatever its length: the server says what it thinks of it.
    if (batch.length > 0 && length > longestBatch) break;
    batch.push(entry);
  }
  return batch;
}
