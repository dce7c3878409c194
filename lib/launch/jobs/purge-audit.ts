import "server-only";
import { db } from "#lib/server/db/client";
import { inBatches } from "#lib/server/db/in-batches";

/** What happened to accounts is kept for 13 months: the database lets nothing younger go. */
export async function purgeAudit(now: Date): Promise<number> {
  const before = new Date(now);
  before.setUTCMonth(before.getUTCMonth() - 13);
  before.setUTCDate(before.getUTCDate() - 1);
  return inBatches((limit) => db.audit.deleteMany({ where: { at: { lt: before } }, limit }));
}
