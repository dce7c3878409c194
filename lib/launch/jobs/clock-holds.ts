import "server-only";
import { db } from "#lib/server/db/client";

const dayMs = 86_400_000;
const name = "clock";

/**
 * What a clock says about purging: "purge" when it was seen a day to three days ago; "wait" while a day has not passed;
 * "note" when it was never seen, has gone back, or is further on than that: it may be wrong, and a day will tell.
 */
export function judgeClock(seen: Date | null, now: Date): "purge" | "wait" | "note" {
  if (seen === null) return "note";
  const passed = now.getTime() - seen.getTime();
  if (passed < 0 || passed > 3 * dayMs) return "note";
  return passed < dayMs ? "wait" : "purge";
}

/**
 * Whether the clock can be trusted with what cannot be had again: seen a day ago, not jumped since, and the database's own
 * agrees. A clock that is a year ahead for a minute, or for a start, so purges nothing.
 */
export async function clockHolds(now: Date): Promise<boolean> {
  const [database] = await db.$queryRaw<{ now: Date }[]>`SELECT now() AS now`;
  if (database === undefined || Math.abs(database.now.getTime() - now.getTime()) > dayMs) return false;
  const seen = await db.heartbeat.findUnique({ where: { name } });
  const verdict = judgeClock(seen?.at ?? null, now);
  if (verdict !== "wait") {
    await db.heartbeat.upsert({ where: { name }, create: { name, at: now }, update: { at: now } });
  }
  return verdict === "purge";
}
