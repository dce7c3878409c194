import { setTimeout as sleep } from "node:timers/promises";
import { datedBy, type KeptBackup, listBackups } from "#lib/server/backup/backup-folder";
import { LogFolder } from "#lib/server/backup/log-folder";
import { connectToLog } from "#lib/server/db/log-connection";
import { LogGoneError, streamLog } from "#lib/server/db/stream-log";
import type { Database } from "./database";

const againAfterMs = 10_000;
const pollMs = 5_000;

/** Follows the log from where the backup's own ends, or where it was left, until told to stop. */
async function follow(
  { dir, manifest }: KeptBackup,
  { adminUrl }: Pick<Database, "adminUrl">,
  signal: AbortSignal,
): Promise<void> {
  const { log } = manifest;
  if (log === undefined) throw new LogGoneError("An older Charley made it.");
  const folder = new LogFolder(dir, log);
  const source = await connectToLog(adminUrl);
  try {
    if (source.system !== log.system || source.timeline !== log.timeline)
      throw new LogGoneError("It is of another database, or of another life of this one.");
    await streamLog(adminUrl, source, { from: folder.next(), target: folder, signal });
  } finally {
    await source.client.end().catch(() => {});
    await folder.close();
  }
}

/** Which backup the log is kept beside: the newest that was read and found good, or the first one until it has been. */
function toFollow(folder: string): KeptBackup | undefined {
  const backups = datedBy(listBackups(folder), new Date());
  return backups.find(({ check }) => check?.problem === null) ?? backups.find(({ check }) => check === null);
}

/**
 * Keeps what is written after the newest good backup of a folder, in it, as it is written: with it any moment can be had
 * again. What fails is said once, and tried again.
 */
export class LogKeeper {
  private readonly stopping = new AbortController();
  private readonly working: Promise<void>;
  /** The backup that cannot be followed: the next one begins anew */
  private gone: string | null = null;
  private said: string | null = null;

  constructor(
    private readonly folder: string,
    private readonly current: () => Pick<Database, "adminUrl">,
  ) {
    this.working = this.work();
  }

  /** Whether only another backup lets the log be kept again. */
  needsBackup(): boolean {
    return this.gone !== null && this.gone === toFollow(this.folder)?.dir;
  }

  /** The folder may be away, as a disk is that was pulled out. */
  private backup(): KeptBackup | undefined {
    try {
      return toFollow(this.folder);
    } catch (error) {
      this.say(error);
      return undefined;
    }
  }

  private async work(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      const backup = this.backup();
      const isOver = backup === undefined || backup.dir === this.gone;
      const pause = isOver ? pollMs : await this.followUntilNext(backup);
      await sleep(pause, undefined, { signal }).catch(() => {});
    }
  }

  /** Gives how long to wait before it is looked again. */
  private async followUntilNext(backup: KeptBackup): Promise<number> {
    const next = new AbortController();
    const looking = setInterval(() => {
      const other = this.backup();
      if (other !== undefined && other.dir !== backup.dir) next.abort();
    }, pollMs);
    try {
      await follow(backup, this.current(), AbortSignal.any([this.stopping.signal, next.signal]));
      this.said = null;
      return 0;
    } catch (error) {
      if (error instanceof LogGoneError) this.gone = backup.dir;
      else this.say(error);
      return againAfterMs;
    } finally {
      clearInterval(looking);
    }
  }

  private say(error: unknown): void {
    const why = error instanceof Error ? error.message : String(error);
    if (this.stopping.signal.aborted || this.said === why) return;
    this.said = why;
    console.error(`What is written is not being kept beside the backup, and it is tried again: ${why}`);
  }

  stop(): Promise<void> {
    this.stopping.abort();
    return this.working;
  }
}
