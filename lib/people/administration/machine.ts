import { backupFolder, endOf, type KeptBackup, listBackups } from "#lib/server/backup/backup-folder";
import type { Env } from "#lib/server/env";
import { diskOf } from "#lib/server/health/disk";
import { healthWarnings } from "#lib/server/health/warnings";
import type { MachineTold } from "./schema";

type Settings = Pick<Env, "dataDir" | "backupDir" | "backupEveryMs">;

/** How far an idle log is noted, and a backup takes to be made. */
const gapMs = 600_000;

/** Of backups given newest first: back to where one has no log that goes on until the next began. */
function anyMoment(backups: readonly KeptBackup[]): MachineTold["backups"]["anyMoment"] {
  const [newest, ...older] = backups;
  if (!newest?.reach) return null;
  let since = endOf(newest.manifest);
  for (const { manifest, reach } of older) {
    if (reach === null || reach.at.getTime() + gapMs < since.getTime()) break;
    since = endOf(manifest);
  }
  return { since: since.toISOString(), until: newest.reach.at.toISOString() };
}

/** What whoever runs this Charley should know of its backups and its disk. Nothing of anybody's diary. */
export function machineTold(
  settings: Settings,
  { failedJobs, now }: { failedJobs: readonly string[]; now: Date },
): MachineTold {
  const backups = listBackups(backupFolder(settings));
  const madeAt = (of: (typeof backups)[number] | undefined) => of?.manifest.madeAt ?? null;
  const newest = backups.find(({ check }) => check !== null);
  return {
    backups: {
      isByItself: settings.backupDir !== undefined,
      kept: backups.length,
      lastGood: madeAt(backups.find(({ check }) => check?.problem === null)),
      newest: madeAt(newest),
      problem: newest?.check?.problem ?? null,
      anyMoment: anyMoment(backups.filter(({ check }) => (check?.problem ?? null) === null)),
    },
    disk: diskOf(settings.dataDir),
    warnings: [...healthWarnings(settings, now), ...(failedJobs.length > 0 ? ["job-failed" as const] : [])],
    failedJobs,
  };
}
