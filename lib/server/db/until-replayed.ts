import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";

/** Waits until a server that was put back has taken in its log and takes writes again. */
export async function untilReplayed(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on("error", () => {});
  await client.connect();
  try {
    const isReplaying = async () =>
      (await client.query<{ replaying: boolean }>("SELECT pg_is_in_recovery() AS replaying")).rows[0]
        ?.replaying;
    while (await isReplaying()) await sleep(100);
  } finally {
    await client.end().catch(() => {});
  }
}
