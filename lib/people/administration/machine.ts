import { backupFolder, endOf, type KeptBackup, listBackups } from "#lib/server/backup/backup-folder";
import type { Env } from "#lib/server/env";
import { diskOf } from "#lib/server/health/disk";
import { healthWarnings } from "#lib/server/health/warnings";
import type { MachineTold } from "./schema";

type Settings = Pick<Env, "dataDir" | "backupDir" | "backupEveryMs">;

/** Of backups given newest first: a log goes on until the next of them, so that one without a log ends what reaches back. */
function anyMoment(backups: readonly KeptBackup[]): MachineTold["backups"]["anyMoment"] {
  const gap = backups.findIndex(({ reach }) => reach === null);
  const kept = gap === -1 ? backups : backups.slice(0, gap);
  const [newest, oldest] = [kept[0], kept.at(-1)];
  if (!newest?.reach || !oldest) return null;
  return { since: endOf(oldest.manifest).toISOString(), until: newest.reach.toISOString() };
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
      anyMoment: anyMoment(backups),
    },
    disk: diskOf(settings.dataDir),
    warnings: [...healthWarnings(settings, now), ...(failedJobs.length > 0 ? ["job-failed" as const] : [])],
    failedJobs,
  };
}
