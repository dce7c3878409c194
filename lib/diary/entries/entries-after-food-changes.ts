import { followedEntry } from "#lib/diary/diet/followed-entry";
import type { DietEntry } from "#lib/diary/diet/schema";
import { offerOfOwnFood } from "#lib/diary/foods/offer-of-row";
import { slotOf } from "./next-batch";
import type { Operation } from "./schema";

/**
 * Entries as they will be once the changes of foods that wait have arrived: where the last of a food says that past entries
 * follow, they have its figures and the revision which following makes. What was written after the change stays as written.
 */
export function entriesAfterFoodChanges(
  entries: readonly DietEntry[],
  pending: readonly Operation[],
): DietEntry[] {
  const last = new Map(pending.map((operation, at) => [slotOf(operation), { operation, at }]));
  return entries.map((entry) => {
    const id = entry.foodRef?.startsWith("own:") ? entry.foodRef.slice("own:".length) : null;
    const change = id === null ? undefined : last.get(slotOf({ entity: "own-food", key: id }));
    const written = last.get(slotOf({ entity: "diet-entry", key: entry.id }));
    if (id === null || change?.operation.entity !== "own-food" || (written && written.at > change.at))
      return entry;
    const { body } = change.operation;
    const followed =
      body?.pastEntries === "follow" ? followedEntry(entry, offerOfOwnFood({ ...body, id })) : null;
    return followed ? { ...followed, rev: entry.rev + 1 } : entry;
  });
}
