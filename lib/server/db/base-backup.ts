import type { Writable } from "node:stream";
import pg from "pg";
import { DatabaseError } from "./database-error";
import { connectToLog, type LogOrigin } from "./log-connection";
import { type LogPosition, logPositionOf } from "./log-position";

/** Where the two parts of a base backup go: a tar of the files with the log that makes them whole, and PostgreSQL's list of them. */
export type BackupParts = { archive: Writable; manifest: Writable };

/** Where the log goes on that a base backup does not bring itself. */
export type BackupEnd = LogOrigin & { readonly segmentBytes: number; readonly end: LogPosition };

const oldestMajor = 15;
/** What each message of the stream is, as the replication protocol numbers them. */
const messages = { newArchive: 0x6e, manifest: 0x6d, data: 0x64 };

/** One BASE_BACKUP on its way: the driver hands each message to the query that asked. */
class BaseBackup {
  readonly done: Promise<void>;
  private finish = () => {};
  private fail: (error: Error) => void = () => {};
  private target: Writable;
  private archives = 0;
  /** Of the three tables that the server tells, the last has one row: where the backup ends. */
  private lastRow: readonly (string | null)[] = [];
  private isPaused = false;

  constructor(
    private readonly sql: string,
    private readonly parts: BackupParts,
  ) {
    this.target = parts.archive;
    this.done = new Promise((done, fail) => {
      this.finish = done;
      this.fail = fail;
    });
  }

  submit(connection: pg.Connection): void {
    connection.query(this.sql);
  }

  handleCopyData({ chunk }: { chunk: Buffer }, connection: { stream: NodeJS.ReadableStream }): void {
    if (chunk[0] === messages.newArchive) this.archives += 1;
    if (this.archives > 1) {
      this.fail(
        new DatabaseError(
          "This database keeps tables in several places (tablespaces): back it up with pg_basebackup.",
        ),
      );
    }
    if (chunk[0] === messages.manifest) this.target = this.parts.manifest;
    if (chunk[0] !== messages.data || this.archives > 1) return;
    // The driver uses its buffer again.
    if (this.target.write(Buffer.from(chunk.subarray(1))) || this.isPaused) return;
    this.isPaused = true;
    connection.stream.pause();
    this.target.once("drain", () => {
      this.isPaused = false;
      connection.stream.resume();
    });
  }

  end(): LogPosition {
    return logPositionOf(this.lastRow[0] ?? "");
  }

  handleError(error: Error): void {
    this.fail(error);
  }
  handleReadyForQuery(): void {
    this.finish();
  }
  handleRowDescription(): void {}
  handleDataRow({ fields }: { fields: readonly (string | null)[] }): void {
    this.lastRow = fields;
  }
  handleCommandComplete(): void {}
}

/** What the server refuses, as what can be done about it. */
function refusalOf(error: unknown): unknown {
  if (!(error instanceof pg.DatabaseError)) return error;
  if (error.code === "42501" || error.code === "28000") {
    return new DatabaseError(
      `The database does not let this account copy it (${error.message}). Have its administrator run: ALTER ROLE … REPLICATION; and allow "replication" connections in pg_hba.conf. Or use pg_dump.`,
    );
  }
  if (error.code === "XX001") {
    return new DatabaseError(
      "A page of the database is damaged, so no backup was made of it. Put the last good one back (npm run restore), and have the disk looked at.",
    );
  }
  return error;
}

/**
 * Copies a running database whole, by PostgreSQL's own replication protocol; every page's checksum is verified on the way.
 * Both parts are ended. Gives where the log goes on after it.
 * @param url as an account that may replicate
 * @throws DatabaseError, with the way out, when the server does not allow it or a page is damaged
 */
export async function streamBaseBackup(url: string, label: string, parts: BackupParts): Promise<BackupEnd> {
  const broken = new Promise<never>((_, fail) => {
    parts.archive.once("error", fail);
    parts.manifest.once("error", fail);
  });
  broken.catch(() => {});
  let client: pg.Client | null = null;
  try {
    const { client: connected, ...origin } = await connectToLog(url);
    client = connected;
    const { rows } = await client.query<{ server_version: string }>("SHOW server_version");
    if (Number.parseInt(rows[0]?.server_version ?? "", 10) < oldestMajor) {
      throw new DatabaseError(
        `A backup while it runs needs PostgreSQL ${oldestMajor} or newer; use pg_dump.`,
      );
    }
    const backup = new BaseBackup(
      `BASE_BACKUP (LABEL '${label}', WAL true, CHECKPOINT 'fast', MANIFEST 'yes')`,
      parts,
    );
    client.query(backup);
    await Promise.race([backup.done, broken]);
    parts.archive.end();
    parts.manifest.end();
    return { ...origin, end: backup.end() };
  } catch (error) {
    parts.archive.destroy();
    parts.manifest.destroy();
    throw refusalOf(error);
  } finally {
    await client?.end().catch(() => {});
  }
}
