import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
} from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import type { LogEnd } from "#lib/server/db/log-connection";
import { type LogPosition, segmentName, segmentStart, startOfSegment } from "#lib/server/db/log-position";
import { LogGoneError, type LogTarget } from "#lib/server/db/stream-log";
import { syncFolder } from "#lib/server/durable-file";
import { type BackupManifest, logFolderOf, noteReach } from "./backup-folder";

// One file for each of PostgreSQL's own, the last still growing.
export const growing = ".partial";
export const ended = ".gz";
/** So often at most is it noted how far an idle log reaches: a disk may want to sleep. */
const noteEveryMs = 300_000;

const segments = (folder: string, ending: string): string[] =>
  (existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => name.endsWith(ending) && /^[0-9A-F]{24}\./.test(name))
    .map((name) => name.slice(0, 24))
    .sort();

/** Takes a database's log into the folder of a backup, and goes on where it was left. */
export class LogFolder implements LogTarget {
  private file: { name: string; handle: FileHandle; before: number } | null = null;
  private position: LogPosition = 0n;
  private noted = 0;
  private isChanged = false;
  private readonly folder: string;

  constructor(
    private readonly dir: string,
    private readonly log: NonNullable<BackupManifest["log"]>,
  ) {
    this.folder = logFolderOf(dir);
    mkdirSync(this.folder, { recursive: true, mode: 0o700 });
  }

  /** From where it goes on: the beginning of the file that was growing, of which what is there is compared. */
  next(): LogPosition {
    const { end, segmentBytes } = this.log;
    const last = segments(this.folder, growing).at(-1);
    if (last !== undefined) return startOfSegment(last, segmentBytes);
    const whole = segments(this.folder, ended).at(-1);
    if (whole !== undefined) return startOfSegment(whole, segmentBytes) + BigInt(segmentBytes);
    return segmentStart(BigInt(end), segmentBytes);
  }

  private async openAt(position: LogPosition) {
    const name = segmentName(this.log.timeline, position, this.log.segmentBytes);
    if (this.file?.name === name) return this.file;
    await this.file?.handle.close();
    const path = join(this.folder, `${name}${growing}`);
    const isNew = !existsSync(path);
    const handle = await open(path, isNew ? "wx+" : "r+", 0o600);
    if (isNew) syncFolder(path);
    this.file = { name, handle, before: (await handle.stat()).size };
    return this.file;
  }

  async write(from: LogPosition, bytes: Buffer): Promise<void> {
    const { segmentBytes } = this.log;
    for (let done = 0; done < bytes.length; ) {
      const position = from + BigInt(done);
      const at = Number(position % BigInt(segmentBytes));
      const part = bytes.subarray(done, done + segmentBytes - at);
      const { handle, before } = await this.openAt(position);
      await refuseOther(handle, part, at, before);
      await writeAll(handle, part, at);
      done += part.length;
      this.position = position + BigInt(part.length);
      this.isChanged = true;
      if (at + part.length === segmentBytes) await this.finish();
    }
  }

  /** A file of the log that is whole is kept small. */
  private async finish(): Promise<void> {
    if (this.file === null) return;
    const { name, handle } = this.file;
    this.file = null;
    await handle.sync();
    await handle.close();
    const path = join(this.folder, `${name}${growing}`);
    const small = join(this.folder, `${name}${ended}`);
    const unfinished = `${small}.new`;
    await pipeline(
      createReadStream(path),
      createGzip({ level: 3 }),
      createWriteStream(unfinished, { mode: 0o600, flush: true }),
    );
    renameSync(unfinished, small);
    rmSync(path);
    syncFolder(small);
  }

  async sync(): Promise<LogPosition> {
    await this.file?.handle.sync();
    return this.position;
  }

  async reached(end: LogEnd): Promise<void> {
    if (!this.isChanged && end.at.getTime() - this.noted < noteEveryMs) return;
    this.isChanged = false;
    this.noted = end.at.getTime();
    noteReach(this.dir, end);
  }

  async close(): Promise<void> {
    await this.file?.handle.close();
    this.file = null;
  }
}

/** A disk with little room takes less than it is given before it says that it is full. */
async function writeAll(handle: FileHandle, part: Buffer, at: number): Promise<void> {
  for (let done = 0; done < part.length; ) {
    const { bytesWritten } = await handle.write(part, done, part.length - done, at + done);
    if (bytesWritten === 0) throw new Error("the disk of the backups takes nothing more");
    done += bytesWritten;
  }
}

/** What is there already must be the beginning of what comes: else it is the log of another life of this database. */
async function refuseOther(handle: FileHandle, part: Buffer, at: number, before: number): Promise<void> {
  const length = Math.min(part.length, before - at);
  if (length <= 0) return;
  const there = Buffer.alloc(length);
  await handle.read(there, 0, length, at);
  if (!there.equals(part.subarray(0, length)))
    throw new LogGoneError("What the database sends is not what was kept of it.");
}
