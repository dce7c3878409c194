import pg from "pg";
import { askEnd, connectedForShort, type connectToLog, type LogEnd } from "./log-connection";
import { type LogPosition, logPositionText, segmentStart } from "./log-position";

/** Where the log goes. Each is called after the one before has ended. */
export type LogTarget = {
  /** The next bytes, from this position on */
  write: (from: LogPosition, bytes: Buffer) => Promise<void>;
  /** Puts on the disk what was written, and gives the position up to which it is there */
  sync: () => Promise<LogPosition>;
  /** Everything that was committed before this moment lies before this position, and is on the disk. */
  reached: (end: LogEnd) => Promise<void>;
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
  private isFailed = false;
  private ticks = 0;
  /** What was last asked, and is not all on the disk yet */
  private awaited: LogEnd | null = null;

  constructor(
    private readonly sql: string,
    from: LogPosition,
    private readonly target: LogTarget,
    private readonly askEnd: () => Promise<LogEnd>,
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

  /** One after the other; after one that failed none, for what comes behind a hole is worth nothing. */
  private next(task: () => Promise<void>): void {
    this.work = this.work
      .then(() => (this.isFailed ? undefined : task()))
      .catch((error: unknown) => {
        this.isFailed = true;
        this.fail(error);
      });
  }

  private async sync(): Promise<void> {
    if (this.onDisk < this.written) this.onDisk = await this.target.sync();
    if (this.awaited === null || this.onDisk < this.awaited.position) return;
    await this.target.reached(this.awaited);
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
  const asking = await connectedForShort(url);
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
    client.end().catch(() => {});
    stream.hangUp();
    await stream.settle();
    // Not waited for: where the database does not answer it would take for ever.
    asking.end().catch(() => {});
  }
}
