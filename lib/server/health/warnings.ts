import { endOf, type KeptBackup, listBackups } from "#lib/server/backup/backup-folder";
import type { Env } from "#lib/server/env";
import { diskOf } from "./disk";

/** What is not well yet does not stop anybody: codes, for they say nothing that a stranger may not know. */
export type HealthWarning = "disk-low" | "backup-old" | "backup-bad" | "log-late" | "job-failed";

const leastShare = 0.1;
const leastBytes = 500_000_000;
/** One that is being made or was missed once is no reason to wake anybody. */
const lateAfter = 2;
/** An idle one is noted every five minutes. */
const logLateMs = 3_600_000;

/** Under a tenth of the disk, or under 500 MB. */
export function isDiskLow({ free, total }: { free: number; total: number }): boolean {
  return free < leastBytes || free < leastShare * total;
}

/** How long ago, in milliseconds, the last backup was made that was read and found good, of those given newest first; null: none was. */
export function ageOfLastGood(backups: Pick<KeptBackup, "check" | "manifest">[], now: Date): number | null {
  const good = backups.find(({ check }) => check?.problem === null);
  return good === undefined ? null : now.getTime() - Date.parse(good.manifest.madeAt);
}

/** Whether what is written is no longer kept beside the newest backup. */
function isLogLate([newest]: Pick<KeptBackup, "manifest" | "reach">[], now: Date): boolean {
  if (newest?.manifest.log === undefined) return false;
  return now.getTime() - (newest.reach?.at ?? endOf(newest.manifest)).getTime() > logLateMs;
}

/** What is to be said of the backups, newest first, that should be made every so often. */
export function backupWarnings(
  backups: Pick<KeptBackup, "check" | "manifest" | "reach">[],
  { everyMs, now }: { everyMs: number; now: Date },
): HealthWarning[] {
  const age = ageOfLastGood(backups, now) ?? Number.POSITIVE_INFINITY;
  const newest = backups.find(({ check }) => check !== null)?.check?.problem ?? null;
  return [
    ...(age > lateAfter * everyMs ? ["backup-old" as const] : []),
    ...(newest === null ? [] : ["backup-bad" as const]),
    ...(isLogLate(backups, now) ? ["log-late" as const] : []),
  ];
}

/** What whoever runs this Charley should see to. */
export function healthWarnings(
  { dataDir, backupDir, backupEveryMs }: Pick<Env, "dataDir" | "backupDir" | "backupEveryMs">,
  now: Date,
): HealthWarning[] {
  const isLow = [dataDir, backupDir].some((dir) => {
    const disk = dir === undefined ? null : diskOf(dir);
    return disk !== null && isDiskLow(disk);
  });
  const ofBackups =
    backupDir === undefined ? [] : backupWarnings(listBackups(backupDir), { everyMs: backupEveryMs, now });
  return [...(isLow ? ["disk-low" as const] : []), ...ofBackups];
}
