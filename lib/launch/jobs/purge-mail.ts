import "server-only";
import { db } from "#lib/server/db/client";
import { inBatches } from "#lib/server/db/in-batches";
import { daysBefore } from "./days-before";

/** As long as letters are counted. Nothing is tried for longer than some hours. */
const keptDays = 1;

/** Letters that were sent or given up: their words have gone before. */
export function purgeMail(now: Date): Promise<number> {
  const where = { createdAt: { lt: daysBefore(now, keptDays) } };
  return inBatches((limit) => db.outgoingMail.deleteMany({ where, limit }));
}
