import "server-only";
import { db } from "#lib/db/client";

/** Sample diaries whose day is over, with everything in them. */
export async function deleteExpiredSamples(now: Date): Promise<number> {
  return (await db.person.deleteMany({ where: { demoExpiresAt: { lte: now } } })).count;
}
