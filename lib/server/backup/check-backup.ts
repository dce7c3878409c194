import { rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { startEmbedded } from "#lib/server/db/embedded";
import { countRows, findDamage } from "#lib/server/db/verify-database";
import { writeDurably } from "#lib/server/durable-file";
import { type BackupCheck, type BackupManifest, checkFile, readManifest, verifyFiles } from "./backup-folder";
import { restoreBackup } from "./restore-backup";

/** Rows that come and go by the minute: none of them is anybody's entry. */
const passing = new Set(["RateLimiterFlexible", "Session", "Audit"]);

/**
 * What a table lacks or has too much of, against what was counted around the copy; null when nothing. Between the two
 * counts people may have gone on writing, and what is in the copy lies between them.
 */
export function miscount(tables: BackupManifest["tables"], found: Record<string, number>): string | null {
  for (const [table, [before, after]] of Object.entries(tables)) {
    const count = found[table];
    if (count === undefined) return `the table ${table} is missing`;
    if (passing.has(table)) continue;
    const [least, most] = [Math.min(before, after), Math.max(before, after)];
    if (count < least || count > most) {
      return `${table} has ${count} rows where ${least === most ? least : `${least} to ${most}`} were counted`;
    }
  }
  return null;
}

async function read(dir: string, manifest: BackupManifest, scratch: string): Promise<string | null> {
  await restoreBackup(dir, scratch, { isLook: true });
  const database = await startEmbedded(scratch);
  try {
    const missing = miscount(manifest.tables, await countRows(database.url));
    if (missing !== null) return missing;
    const address = new URL(database.adminUrl);
    address.pathname = new URL(database.url).pathname;
    const damage = await findDamage(address.href);
    return damage.length === 0 ? null : `damaged: ${damage.slice(0, 3).join("; ")}`;
  } finally {
    await database.release();
  }
}

/**
 * Puts a backup back on a scratch folder, starts it, counts every table and reads every row and index; and notes in it how
 * that went. One of an external database is compared with its checksums only: the PostgreSQL for it is not ours to start.
 * @param dataDir where there is room, on the disk that could hold it
 */
export async function checkBackup(dir: string, dataDir: string, now: () => Date): Promise<BackupCheck> {
  const scratch = join(resolve(dataDir), `restore-check-${process.pid}`);
  let problem: string | null;
  try {
    const manifest = readManifest(dir);
    if (manifest.kind === "external") {
      await verifyFiles(dir, manifest);
      problem = null;
    } else problem = await read(dir, manifest, scratch);
  } catch (error) {
    problem = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  const check = { at: now().toISOString(), problem };
  writeDurably(join(dir, checkFile), JSON.stringify(check));
  return check;
}
