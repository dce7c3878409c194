import pg from "pg";
import { DatabaseError } from "./database-error";
import { type LogPosition, logPositionOf } from "./log-position";

/** A database that does not answer is told from one that has nothing to say. */
const patienceMs = 10_000;

/** Whose log it is: positions of another database system, or of another history of the same one, mean nothing. */
export type LogOrigin = { readonly system: string; readonly timeline: number };

/** Up to where the log went at a moment: everything that was acknowledged before it lies before that position. */
export type LogEnd = { readonly position: LogPosition; readonly at: Date };

type Known = LogOrigin & { readonly segmentBytes: number };

async function askOrigin(client: pg.Client): Promise<Known> {
  const { rows } = await client.query<{ systemid: string; timeline: number }>("IDENTIFY_SYSTEM");
  const { rows: sizes } = await client.query<{ wal_segment_size: string }>("SHOW wal_segment_size");
  const size = /^(\d+)(MB|GB)$/.exec(sizes[0]?.wal_segment_size ?? "");
  const [found] = rows;
  if (found === undefined || size === null)
    throw new DatabaseError("The database does not say whose its log is.");
  const unit = size[2] === "GB" ? 1 << 30 : 1 << 20;
  return { system: found.systemid, timeline: Number(found.timeline), segmentBytes: Number(size[1]) * unit };
}

/** A connection that gives up where nobody answers. */
async function connected(url: string, patience: { query_timeout?: number } = {}): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: patienceMs,
    keepAlive: true,
    ...patience,
  });
  client.on("error", () => {});
  try {
    await client.connect();
    return client;
  } catch (error) {
    await client.end().catch(() => {});
    throw error;
  }
}

/** For short questions beside a log: one that is not answered in time fails. */
export const connectedForShort = (url: string): Promise<pg.Client> =>
  connected(url, { query_timeout: patienceMs });

/** How far the log goes now: the beginning of a statement is before what it then finds. */
export async function askEnd(client: pg.Client): Promise<LogEnd> {
  const { rows } = await client.query<{ at: Date; position: string }>(
    "SELECT now() AS at, pg_current_wal_flush_lsn()::text AS position",
  );
  return { at: rows[0]?.at ?? new Date(0), position: logPositionOf(rows[0]?.position ?? "0/0") };
}

/** A connection that may follow the log. */
export async function connectToLog(url: string): Promise<{ client: pg.Client } & Known> {
  const address = new URL(url);
  address.searchParams.set("replication", "true");
  const client = await connected(address.href);
  try {
    return { client, ...(await askOrigin(client)) };
  } catch (error) {
    await client.end().catch(() => {});
    throw error;
  }
}
