import { join } from "node:path";
import { backupFolder, listBackups } from "#lib/server/backup/backup-folder";
import { restoreBackup } from "#lib/server/backup/restore-backup";
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

/** `npm run restore -- FROM [FOLDER]`: puts a backup back into DATA_DIR or the folder named, and gives the exit code. */
export async function runRestore([from, to]: string[]): Promise<number> {
  if (from === undefined) {
    console.error("Give it like this: npm run restore -- FROM [FOLDER]");
    return 2;
  }
  const home = to ?? env.dataDir;
  const { manifest, ...restored } = await step("Putting the backup back", () => restoreBackup(from, home));
  console.log(
    `${home} is as it was at ${manifest.madeAt}, from ${restored.from} (Charley ${manifest.charley}).`,
  );
  console.log(
    manifest.kind === "embedded"
      ? `Start it: DATA_DIR=${home} npm start`
      : `Start PostgreSQL ${Math.floor(manifest.postgres / 10_000)} on ${join(home, "postgres")}, and Charley with its DATABASE_URL and DATA_DIR=${home}.`,
  );
  return 0;
}
