import { join } from "node:path";
import { parseArgs } from "node:util";
import { backupFolder, listBackups } from "#lib/server/backup/backup-folder";
import { type Restored, restoreBackup } from "#lib/server/backup/restore-backup";
import { env } from "#lib/server/env";
import { joinDatabase } from "./database";
import { backUp } from "./keep-backups";
import { step } from "./progress.mjs";

/** `npm run backup [-- FOLDER]`: makes a backup, reads it back, and gives the exit code. */
export async function runBackup([folder]: string[]): Promise<number> {
  const to = folder ?? backupFolder(env);
  const database = await joinDatabase(env);
  try {
    const { dir, check } = await step("Backing up, and reading what was made", () =>
      // Only those in the folder that is kept by itself may go by themselves.
      backUp(database, to, {
        dataDir: env.dataDir,
        keep: to === env.backupDir ? env.backupKeep : Number.POSITIVE_INFINITY,
        everyMs: env.backupEveryMs,
        now: () => new Date(),
      }),
    );
    if (check.problem !== null) {
      console.error(`The backup ${dir} was put back and is not good: ${check.problem}`);
      return 1;
    }
    const { manifest } = listBackups(to).find((backup) => backup.dir === dir) ?? {};
    const rows = Object.values(manifest?.tables ?? {}).reduce((sum, [, after]) => sum + after, 0);
    const how =
      database.kind === "embedded"
        ? `put back on a scratch folder, ${rows} rows counted, every page read`
        : "its checksums hold; it was not started, for that is your PostgreSQL's";
    console.log(`${dir}: good (${how}).`);
    if (folder === undefined && env.backupDir === undefined) {
      console.log(
        "It is on the same disk as the diary. Name another: npm run backup -- /mnt/other, or BACKUP_DIR.",
      );
    }
    return 0;
  } finally {
    await database.release();
  }
}

const usage = 'Give it like this: npm run restore -- FROM [FOLDER] [--at "2026-11-30 14:05"]';

const moment = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?) ?(Z|[+-]\d{2}:\d{2})?$/;

/** "2026-11-30 14:05", by this machine's clock unless it names an offset; null when it is no such time. */
export function momentOf(text: string): Date | null {
  const [, day = "", time = "", zone = ""] = moment.exec(text.trim()) ?? [];
  const midnight = new Date(`${day}T00:00Z`);
  const at = new Date(`${day}T${time}${zone}`);
  // The 31st of November would be taken for the 1st of December.
  const isDay = !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(day);
  return isDay && !Number.isNaN(at.getTime()) ? at : null;
}

type Asked = { from: string; to: string | undefined; at: Date | null };

function readArguments(given: string[]): Asked | null {
  try {
    const { values, positionals } = parseArgs({
      args: given,
      allowPositionals: true,
      options: { at: { type: "string" } },
    });
    const [from, to, ...more] = positionals;
    const at = values.at === undefined ? null : momentOf(values.at);
    const isTime = values.at === undefined || at !== null;
    return from !== undefined && more.length === 0 && isTime ? { from, to, at } : null;
  } catch {
    return null;
  }
}

/** Which moment was put back, in a sentence or two. */
export function restoredSentence(home: string, { from, manifest, log }: Restored): string {
  const copy = `${from} (Charley ${manifest.charley})`;
  if (log === null) return `${home} is as it was at ${manifest.madeAt}, from ${copy}.`;
  const { reached, isAsAsked, damage } = log;
  const state = `as it was at ${reached.toISOString()}, from ${copy} and what was kept after it.`;
  if (damage !== null) return `${home} is ${state} What came later could not be put back: ${damage}.`;
  if (manifest.kind === "external")
    return `${home} will be ${state} PostgreSQL reads the log when it first starts on it. If it then ends with "recovery ended before configured recovery target", nothing was written between: take the line recovery_target_time out of postgres/postgresql.auto.conf, and start it again.`;
  return isAsAsked ? `${home} is ${state}` : `${home} is ${state} Nothing later is kept there.`;
}

/**
 * `npm run restore -- FROM [FOLDER] [--at TIME]`: puts a backup back into DATA_DIR or the folder named, and gives the exit
 * code.
 */
export async function runRestore(given: string[]): Promise<number> {
  const asked = readArguments(given);
  if (asked === null) {
    console.error(usage);
    return 2;
  }
  const home = asked.to ?? env.dataDir;
  const restored = await step("Putting the backup back", () =>
    restoreBackup(asked.from, home, { at: asked.at }),
  );
  const { manifest } = restored;
  console.log(restoredSentence(home, restored));
  console.log(
    manifest.kind === "embedded"
      ? `Start it: DATA_DIR=${home} npm start`
      : `Start PostgreSQL ${Math.floor(manifest.postgres / 10_000)} on ${join(home, "postgres")}, and Charley with its DATABASE_URL and DATA_DIR=${home}.`,
  );
  return 0;
}
