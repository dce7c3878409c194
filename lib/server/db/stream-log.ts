import pg from "pg";
import { DatabaseError } from "./database-error";
import { type LogPosition, logPositionOf, logPositionText, segmentStart } from "./log-position";

/** Whose log it is: positions of another database system, or of another history of the same one, mean nothing. */
export type LogOrigin = { readonly system: string; readonly timeline: number };

/** Where the log goes. Each is called after the one before has ended. */
export type LogTarget = {
  /** The next bytes, from this position on */
  write: (from: LogPosition, bytes: Buffer) => Promise<void>;
  /** Puts on the disk what was written, and gives the position up to which it is there */
  sync: () => Promise<LogPosition>;
  /** Everything that was committed before this moment is on the disk. */
  reached: (at: Date) => Promise<void>;
};

/** The log cannot be followed from there: it was tidied away, or it is another's. A new base backup begins anew. */
export class LogGoneError extends Error {
  override name = "LogGoneError";
}

/** What each message of the stream is, as the replication protocol numbers them. */
const messages = { data: 0x77, status: 0x72 };
const dataAt = 25;
/** The protocol counts microseconds from 2000. */
const epochMs = Date.UTC(2000, 0, 1);
const mostWaitingBytes = 8_000_000;
const syncEveryMs = 1_000;
/** Far more often than the minute after which the server gives a silent receiver up. */
const statusEverySyncs = 10;

/** Up to where the log went at a moment: everything that was acknowledged before it lies before that position. */
type End = { readonly position: LogPosition; readonly at: Date };

type Both = pg.Connection & { sendCopyFromChunk: (chunk: Buffer) => void };

/** One START_REPLICATION on its way: the driver hands each message to the query that asked. */
class LogStream {
  readonly ended: Promise<never>;
  private fail: (error: unknown) => void = () => {};
  private connection: Both | null = null;
  private work: Promise<unknown> = Promise.resolve();
  private waitingBytes = 0;
  private onDisk: LogPosition;
  private written: LogPosition;
  private ticks = 0;
  /** What was last asked, and is not all on the disk yet */
  private awaited: End | null = null;

  constructor(
    private readonly sql: string,
    from: LogPosition,
    private readonly target: LogTarget,
    private readonly askEnd: () => Promise<End>,
  ) {
    this.onDisk = from;
    this.written = from;
    this.ended = new Promise((_, fail) => {
      this.fail = fail;
    });
    this.ended.catch(() => {});
  }

  submit(connection: pg.Connection): void {
    // The driver's own types leave out the half of the protocol that answers.
    this.connection = connection as Both;
    connection.query(this.sql);
  }

  handleCopyData({ chunk }: { chunk: Buffer }): void {
    // The driver uses its buffer again.
    const message = Buffer.from(chunk);
    if (message[0] === messages.data) this.take(message.readBigUInt64BE(1), message.subarray(dataAt));
  }

  private take(from: LogPosition, bytes: Buffer): void {
    this.waitingBytes += bytes.length;
    if (this.waitingBytes > mostWaitingBytes) this.connection?.stream.pause();
    this.next(async () => {
      await this.target.write(from, bytes);
      this.written = from + BigInt(bytes.length);
      this.waitingBytes -= bytes.length;
      if (this.waitingBytes <= mostWaitingBytes) this.connection?.stream.resume();
    });
  }

  private next(task: () => Promise<void>): void {
    this.work = this.work.then(task).catch((error: unknown) => this.fail(error));
  }

  private async sync(): Promise<void> {
    if (this.onDisk < this.written) this.onDisk = await this.target.sync();
    if (this.awaited === null || this.onDisk < this.awaited.position) return;
    await this.target.reached(this.awaited.at);
    this.awaited = null;
  }

  /** To be called once a second: what came is put on the disk, and the server is asked whether that is all. */
  tick(): void {
    this.ticks += 1;
    const isTurn = this.ticks % statusEverySyncs === 1;
    this.next(async () => {
      if (this.awaited === null && (isTurn || this.onDisk < this.written)) this.awaited = await this.askEnd();
      await this.sync();
      if (isTurn) this.sendStatus();
    });
  }

  private sendStatus(): void {
    const status = Buffer.alloc(34);
    status[0] = messages.status;
    status.writeBigUInt64BE(this.written, 1);
    status.writeBigUInt64BE(this.onDisk, 9);
    status.writeBigUInt64BE(this.onDisk, 17);
    status.writeBigUInt64BE(BigInt(Date.now() - epochMs) * 1000n, 25);
    this.connection?.sendCopyFromChunk(status);
  }

  /** What was received is on the disk. */
  async settle(): Promise<void> {
    this.next(() => this.sync());
    await this.work;
  }

  /** The connection does not end by itself while the server goes on sending. */
  hangUp(): void {
    this.connection?.stream.destroy();
  }

  handleError(error: Error): void {
    this.fail(error);
  }
  handleReadyForQuery(): void {
    this.fail(new LogGoneError("The database ended its log here."));
  }
  handleRowDescription(): void {}
  handleDataRow(): void {}
  handleCommandComplete(): void {}
}

function isGone(error: unknown): boolean {
  return (
    error instanceof pg.DatabaseError &&
    (error.code === "58P01" ||
      /has already been removed|ahead of the WAL flush position|is not in this server's history/.test(
        error.message,
      ))
  );
}

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

async function connected(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000, keepAlive: true });
  client.on("error", () => {});
  try {
    await client.connect();
    return client;
  } catch (error) {
    await client.end().catch(() => {});
    throw error;
  }
}

/** The beginning of a statement is before what it then finds. */
async function askEnd(client: pg.Client): Promise<End> {
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

/**
 * Follows a running database's log until told to stop: all of it is in `target` a second after it was committed.
 * @param from begins at the beginning of the file of the log that this is in
 * @throws LogGoneError where it cannot be had from there; and whatever the target or the connection throws
 */
export async function streamLog(
  url: string,
  { client, timeline, segmentBytes }: Awaited<ReturnType<typeof connectToLog>>,
  { from, target, signal }: { from: LogPosition; target: LogTarget; signal: AbortSignal },
): Promise<void> {
  const begin = segmentStart(from, segmentBytes);
  const asking = await connected(url);
  const stream = new LogStream(
    `START_REPLICATION PHYSICAL ${logPositionText(begin)} TIMELINE ${timeline}`,
    begin,
    target,
    () => askEnd(asking),
  );
  const lost = new Promise<never>((_, fail) => {
    client.on("end", () => fail(new Error("the connection to the database ended")));
  });
  lost.catch(() => {});
  const told = new Promise<void>((done) => {
    signal.addEventListener("abort", () => done(), { once: true });
    if (signal.aborted) done();
  });
  const timer = setInterval(() => stream.tick(), syncEveryMs);
  try {
    client.query(stream);
    await Promise.race([stream.ended, lost, told]);
  } catch (error) {
    throw isGone(error) ? new LogGoneError(error instanceof Error ? error.message : "") : error;
  } finally {
    clearInterval(timer);
    await stream.settle();
    await asking.end().catch(() => {});
    client.end().catch(() => {});
    stream.hangUp();
  }
}
