import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { type LogPosition, logPositionOf } from "./log-position";

/** Where a server that was put back has come to. */
export type Replayed = { readonly position: LogPosition; readonly lastCommit: Date | null };

/** Waits until a server that was put back has taken in its log and takes writes again. */
export async function untilReplayed(url: string): Promise<Replayed> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on("error", () => {});
  await client.connect();
  try {
    for (;;) {
      const { rows } = await client.query<{ replaying: boolean; position: string; at: Date | null }>(
        "SELECT pg_is_in_recovery() AS replaying, pg_last_wal_replay_lsn()::text AS position, pg_last_xact_replay_timestamp() AS at",
      );
      const [row] = rows;
      if (row?.replaying === false) return { position: logPositionOf(row.position), lastCommit: row.at };
      await sleep(100);
    }
  } finally {
    await client.end().catch(() => {});
  }
}
