import "server-only";
import { db } from "#lib/server/db/client";
import { inBatches } from "#lib/server/db/in-batches";
import { daysBefore } from "./days-before";

/** Long enough that none is sent again, and that the person can see what did not arrive. */
const keptDays = 30;

export function purgeReminders(now: Date): Promise<number> {
  const where = { at: { lt: daysBefore(now, keptDays) } };
  return inBatches((limit) => db.reminderSent.deleteMany({ where, limit }));
}
