import "server-only";
import { db } from "#lib/db/client";
import { daysBefore } from "./days-before";

/**
 * Longer than the bin keeps what was deleted: a phone that was off for two months and sends its old writes again must not
 * bring back what has left the bin meanwhile.
 */
const keptDays = 90;

export async function purgeOperations(now: Date): Promise<number> {
  return (await db.operation.deleteMany({ where: { appliedAt: { lt: daysBefore(now, keptDays) } } })).count;
}
