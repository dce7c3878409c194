import "server-only";
import { db } from "#lib/server/db/client";
import { inBatches } from "#lib/server/db/in-batches";
import { daysBefore } from "./days-before";

/**
 * Longer than the bin keeps what was deleted: a phone that was off for two months and sends its old writes again must not
 * bring back what has left the bin meanwhile.
 */
const keptDays = 90;

export function purgeOperations(now: Date): Promise<number> {
  const where = { appliedAt: { lt: daysBefore(now, keptDays) } };
  return inBatches((limit) => db.operation.deleteMany({ where, limit }));
}
