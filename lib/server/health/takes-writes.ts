import "server-only";
import { db } from "#lib/server/db/client";

const keptMs = 1000;
let last: { at: number; answer: Promise<boolean> } | null = null;

/** A disk that is full, or a standby, still answers a question; what counts is whether a write is taken. */
async function write(): Promise<boolean> {
  try {
    const [written] = await db.$queryRaw<{ fresh: boolean }[]>`
      INSERT INTO "Heartbeat" AS h ("name", "at") VALUES ('health', now())
      ON CONFLICT ("name") DO UPDATE SET "at" = EXCLUDED."at" RETURNING "at" >= now() - interval '1 second' AS fresh`;
    return written?.fresh === true;
  } catch {
    return false;
  }
}

/** Whether the database takes a write within the time a health check may take. Asked more often than once a second, it is not asked again. */
export async function databaseTakesWrites(withinMs: number): Promise<boolean> {
  const now = performance.now();
  if (last === null || now - last.at > keptMs) last = { at: now, answer: write() };
  const late = new Promise<boolean>((done) => setTimeout(done, withinMs, false).unref());
  return Promise.race([last.answer, late]);
}
