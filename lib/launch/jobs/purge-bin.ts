import "server-only";
import { kinds } from "#lib/diary/entries/kinds";
import { binDays } from "#lib/diary/revisions/entry-kind";
import { daysBefore } from "./days-before";

/**
 * Removes for good what was deleted long ago. A remedy goes with its lines and doses. One statement at a time, what hangs
 * on others first: cut short anywhere, the next run takes the rest, and no connection is held for all of it.
 */
export async function purgeBin(now: Date): Promise<number> {
  let gone = 0;
  for (const kind of Object.values(kinds).reverse()) gone += await kind.purge(daysBefore(now, binDays));
  return gone;
}
