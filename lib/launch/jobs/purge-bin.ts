import "server-only";
import { kinds } from "#lib/diary/entries/kinds";
import { binDays } from "#lib/diary/revisions/entry-kind";
import { daysBefore } from "./days-before";
import { sumOfAll } from "./sum-of-all";

/**
 * Removes for good what was deleted long ago. A remedy goes with its lines and doses. A batch at a time, what hangs on others
 * first: cut short anywhere, the next run takes the rest, and no connection is held for all of it. A kind that fails does not
 * keep the others: what a person was told is gone after thirty days must not stay for the sake of another table.
 */
export function purgeBin(now: Date): Promise<number> {
  const before = daysBefore(now, binDays);
  return sumOfAll(
    Object.values(kinds)
      .reverse()
      .map((kind) => () => kind.purge(before)),
  );
}
