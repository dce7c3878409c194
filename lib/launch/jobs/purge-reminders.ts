import "server-only";
import { db } from "#lib/server/db/client";
import { daysBefore } from "./days-before";

/** Long enough that none is sent again, and that the person can see what did not arrive. */
const keptDays = 30;

export async function purgeReminders(now: Date): Promise<number> {
  return (await db.reminderSent.deleteMany({ where: { at: { lt: daysBefore(now, keptDays) } } })).count;
}
