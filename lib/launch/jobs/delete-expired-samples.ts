import "server-only";
import { db } from "#lib/server/db/client";

/** Each is some 1,600 rows: so many are gone in a moment, and a thousand at once would be stopped half-way, every hour. */
const atOnce = 20;

/** Sample diaries whose day is over, with everything in them. */
export async function deleteExpiredSamples(now: Date): Promise<number> {
  for (let gone = 0; ; ) {
    const over = await db.person.findMany({
      where: { demoExpiresAt: { lte: now } },
      select: { id: true },
      take: atOnce,
    });
    gone += (await db.person.deleteMany({ where: { id: { in: over.map(({ id }) => id) } } })).count;
    if (over.length < atOnce) return gone;
  }
}
