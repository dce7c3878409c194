import type { Operation } from "./schema";

/** What was written here and is not in what the server last told: what `waited` then, and what is `pending` now. */
export function mergePending(waited: readonly Operation[], pending: readonly Operation[]): Operation[] {
  const known = new Set(waited.map(({ id }) => id));
  return [...waited, ...pending.filter(({ id }) => !known.has(id))];
}
