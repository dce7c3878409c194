import { rmSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { type BackupCheck, datedBy, expiredBackups, listBackups } from "#lib/server/backup/backup-folder";
import { checkBackup } from "#lib/server/backup/check-backup";
import { makeBackup } from "#lib/server/backup/make-backup";
import type { Env } from "#lib/server/env";
import type { Database } from "./database";
import { LogKeeper } from "./keep-log";

type Settings = Pick<Env, "backupDir" | "backupEveryMs" | "backupKeep" | "dataDir">;

const pollMs = 60_000;
/** After one that failed; a full disk or a mount that is away is not mended by asking every minute. */
const againAfterMs = 3_600_000;

/** Whether a backup is due. A newest one that is dated ahead of the clock says nothing about now. */
export function isDue(newest: Date | null, everyMs: number, now: Date): boolean {
  if (newest === null) return true;
  const age = now.getTime() - newest.getTime();
  return age >= everyMs || age < -everyMs;
}

/** Makes one, puts it back on a scratch folder and reads it, and lets the oldest go; only when the new one is good. */
export async function backUp(
  database: Database,
  folder: string,
  { dataDir, now, ...kept }: { dataDir: string; keep: number; everyMs: number; now: () => Date },
): Promise<{ dir: string; check: BackupCheck }> {
  const dir = await makeBackup({ ...database, dataDir }, folder, now());
  const check = await checkBackup(dir, dataDir, now);
  const isRotated = Number.isFinite(kept.keep);
  // Made again every hour while something is wrong, they would fill the disk: the last is kept for looking at.
  const bad = isRotated ? listBackups(folder).filter((one) => (one.check?.problem ?? null) !== null) : [];
  for (const old of bad.slice(1)) rmSync(old.dir, { recursive: true, force: true });
  if (check.problem === null) {
    for (const old of expiredBackups(listBackups(folder), kept))
      rmSync(old.dir, { recursive: true, force: true });
  }
  return { dir, check };
}

async function backUpAndSay(settings: Settings, folder: string, database: Database): Promise<void> {
  const { dir, check } = await backUp(database, folder, {
    ...settings,
    keep: settings.backupKeep,
    everyMs: settings.backupEveryMs,
    now: () => new Date(),
  });
  if (check.problem !== null)
    console.error(`The backup ${dir} was put back and is not good: ${check.problem}`);
}

const isFull = (error: unknown) => error instanceof Error && "code" in error && error.code === "ENOSPC";

/** Only a good new backup lets an old one go, and on a full disk none can be made: then the oldest goes first. */
function makeRoom(folder: string, everyMs: number): void {
  const [oldest] = expiredBackups(listBackups(folder), { keep: 2, everyMs });
  if (oldest === undefined) return;
  rmSync(oldest.dir, { recursive: true, force: true });
  console.error(`The disk of the backups is full, so the oldest was deleted: ${oldest.dir}`);
}

/**
 * Makes backups by itself into BACKUP_DIR, and keeps what is written after the newest, as long as Charley runs. One that
 * fails is said, and tried again in an hour.
 */
export function keepBackups(env: Settings, current: () => Database): { stop: () => Promise<void> } {
  const { backupDir: folder } = env;
  if (folder === undefined) return { stop: async () => {} };
  const stopping = new AbortController();
  const log = new LogKeeper(folder, current);
  const work = async () => {
    // Begun anew once an hour at most, whatever may be wrong with the log or the newest backup.
    let mayBeginAnewAt = 0;
    while (!stopping.signal.aborted) {
      let pause = pollMs;
      try {
        const now = new Date();
        const [newest] = datedBy(listBackups(folder), now);
        const isBad = (newest?.check?.problem ?? null) !== null;
        const beginsAnew = (isBad || log.needsBackup()) && now.getTime() >= mayBeginAnewAt;
        if (beginsAnew) mayBeginAnewAt = now.getTime() + againAfterMs;
        if (beginsAnew || isDue(newest ? new Date(newest.manifest.madeAt) : null, env.backupEveryMs, now))
          await backUpAndSay(env, folder, current());
      } catch (error) {
        pause = againAfterMs;
        if (isFull(error)) makeRoom(folder, env.backupEveryMs);
        console.error(
          `No backup could be made, and it is tried again in an hour: ${error instanceof Error ? error.message : error}`,
        );
      }
      await sleep(pause, undefined, { signal: stopping.signal }).catch(() => {});
    }
  };
  const working = work();
  return {
    stop: async () => {
      stopping.abort();
      await Promise.all([working, log.stop()]);
    },
  };
}
