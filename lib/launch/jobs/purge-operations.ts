import "server-only";
import { db } from "#lib/server/db/client";
import { daysBefore } from "./days-before";

/**
 * Longer than the bin keeps what was deleted: a phone that was off for two months and sends its old writes again must not
 * bring back what has left the bin meanwhile.
 */
const keptDays = 90;
/** A statement may take ten seconds: after a long time off there may be more than it can remove in one. */
const atOnce = 5000;

export async function purgeOperations(now: Date): Promise<number> {
  const before = daysBefore(now, keptDays);
  for (let gone = 0; ; ) {
    const some = await db.$executeRaw`
      DELETE FROM "Operation" WHERE ctid = ANY (ARRAY(
        SELECT ctid FROM "Operation" WHERE "appliedAt" < ${before} LIMIT ${atOnce}))`;
    gone += some;
    if (some < atOnce) return gone;
  }
}
