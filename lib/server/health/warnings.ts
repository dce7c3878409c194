import { existsSync, statfsSync } from "node:fs";
import { type KeptBackup, listBackups } from "#lib/server/backup/backup-folder";
import type { Env } from "#lib/server/env";

/** What is not well yet does not stop anybody: codes, for they say nothing that a stranger may not know. */
export type HealthWarning = "disk-low" | "backup-old" | "backup-bad";

const leastShare = 0.1;
const leastBytes = 500_000_000;
/** One that is being made or was missed once is no reason to wake anybody. */
const lateAfter = 2;

/** Under a tenth of the disk, or under 500 MB. */
export function isDiskLow({ free, total }: { free: number; total: number }): boolean {
  return free < leastBytes || free < leastShare * total;
}

/** What is to be said of the backups, newest first, that should be made every so often. */
export function backupWarnings(
  backups: Pick<KeptBackup, "check" | "manifest">[],
  { everyMs, now }: { everyMs: number; now: Date },
): HealthWarning[] {
  const good = backups.find(({ check }) => check?.problem === null);
  const age =
    good === undefined ? Number.POSITIVE_INFINITY : now.getTime() - Date.parse(good.manifest.madeAt);
  const newest = backups.find(({ check }) => check !== null)?.check?.problem ?? null;
  return [
    ...(age > lateAfter * everyMs ? ["backup-old" as const] : []),
    ...(newest === null ? [] : ["backup-bad" as const]),
  ];
}

/** What whoever runs this Charley should see to. */
export function healthWarnings(
  { dataDir, backupDir, backupEveryMs }: Pick<Env, "dataDir" | "backupDir" | "backupEveryMs">,
  now: Date,
): HealthWarning[] {
  const places = [dataDir, backupDir].filter((dir): dir is string => dir !== undefined && existsSync(dir));
  const isLow = places.some((dir) => {
    const { bavail, blocks, bsize } = statfsSync(dir);
    return isDiskLow({ free: bavail * bsize, total: blocks * bsize });
  });
  const ofBackups =
    backupDir === undefined ? [] : backupWarnings(listBackups(backupDir), { everyMs: backupEveryMs, now });
  return [...(isLow ? ["disk-low" as const] : []), ...ofBackups];
}
