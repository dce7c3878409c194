import type { DietEntry } from "./schema";

/** Entries in the order they were had in; those without a time come last. The id settles a tie, so nothing jumps about. */
export function dayOrder(entries: readonly DietEntry[]): DietEntry[] {
  return [...entries].sort((a, b) => {
    if (a.consumedAt !== b.consumedAt) {
      if (a.consumedAt === null) return 1;
      if (b.consumedAt === null) return -1;
      return a.consumedAt < b.consumedAt ? -1 : 1;
    }
    return a.id < b.id ? -1 : 1;
  });
}
