import type { HealthWarning } from "#lib/server/health/warnings";
import type { MachineTold } from "./schema";

const hourMs = 3_600_000;

/** "20 minutes", "14 hours", "3 days": how long ago something was. */
function agoWords(milliseconds: number): string {
  const hours = milliseconds / hourMs;
  const [count, unit] =
    hours < 1
      ? [Math.max(1, Math.round(60 * hours)), "minute"]
      : hours < 48
        ? [Math.round(hours), "hour"]
        : [Math.round(hours / 24), "day"];
  return `${count} ${unit}${count === 1 ? "" : "s"} ago`;
}

/** How the backups stand, in one sentence: what could be put back today, and whether the next comes by itself. */
export function backupSentence(
  { lastGood, newest, problem, isByItself, anyMoment }: MachineTold["backups"],
  now: Date,
): string {
  const good =
    lastGood === null
      ? newest === null
        ? "There is no backup."
        : "No backup could be read back yet."
      : `The last good backup was made ${agoWords(now.getTime() - Date.parse(lastGood))}.`;
  const newer =
    problem === null || newest === null ? "" : ` The newest was put back and is not good: ${problem}`;
  const ago = (at: string) => agoWords(now.getTime() - Date.parse(at));
  const moments =
    anyMoment === null
      ? ""
      : ` Any moment from ${ago(anyMoment.since)} to ${ago(anyMoment.until)} can be put back.`;
  return isByItself
    ? `${good}${newer}${moments}`
    : `${good}${newer} None is made by itself: set BACKUP_DIR to a folder on another disk, or run npm run backup.`;
}

/** "40 of 120 GB are free" */
export function diskWords({ free, total }: { free: number; total: number }): string {
  const gigabytes = (bytes: number) => (bytes < 1e10 ? (bytes / 1e9).toFixed(1) : Math.round(bytes / 1e9));
  return `${gigabytes(free)} of ${gigabytes(total)} GB on its disk are free`;
}

/** What is not well, and what to do. */
export const warningWords: Readonly<
  Record<HealthWarning, { readonly title: string; readonly todo: string }>
> = {
  "disk-low": {
    title: "The disk is nearly full",
    todo: "Make room, or move DATA_DIR or BACKUP_DIR to a larger disk: a full disk takes no more entries.",
  },
  "backup-old": {
    title: "The last good backup is too old",
    todo: "See that BACKUP_DIR is there and can be written to. What went wrong is in the output of Charley.",
  },
  "backup-bad": {
    title: "The newest backup could not be read back",
    todo: "Run npm run backup: it says what is wrong. The last good one is kept.",
  },
  "log-late": {
    title: "What is written is not being kept beside the backup",
    todo: "Only the backup itself could be put back. See that BACKUP_DIR is there and has room: the output of Charley says why.",
  },
  "job-failed": {
    title: "Tidying up ended badly",
    todo: "It is tried again every hour. If it stays, the output of Charley says why.",
  },
};
