import {
  createWriteStream,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join, resolve } from "node:path";
import { finished } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { type BackupEnd, streamBaseBackup } from "#lib/server/db/base-backup";
import { countRows, serverVersion } from "#lib/server/db/verify-database";
import { syncFolder, writeDurably } from "#lib/server/durable-file";
import { version } from "#lib/server/version";
import { archiveFile, type BackupManifest, manifestFile, nameOfBackup, sha256Of } from "./backup-folder";

/** A database to be backed up, running. */
export type BackupSource = {
  kind: "embedded" | "external";
  /** The app's own database. */
  url: string;
  /** The same server as an account that may copy it. */
  adminUrl: string;
  /** Where the passwords and the secret are. */
  dataDir: string;
};

/** Small files beside the database without which it is of no use, or everybody would have to sign in again. */
const besides = ["postgres.json", "secret", "origin"];
const unfinished = ".unfinished-";
const abandonedAfterMs = 86_400_000;

/** What a backup that was cut short has left. */
function clearAbandoned(folder: string, now: Date): void {
  for (const name of readdirSync(folder).filter((name) => name.startsWith(unfinished))) {
    const path = join(folder, name);
    if (now.getTime() - statSync(path).mtimeMs > abandonedAfterMs)
      rmSync(path, { recursive: true, force: true });
  }
}

async function writeParts(source: BackupSource, dir: string, label: string): Promise<BackupEnd> {
  const archive = createGzip({ level: 3 });
  const file = createWriteStream(join(dir, archiveFile), { mode: 0o600, flush: true });
  const manifest = createWriteStream(join(dir, "backup_manifest"), { mode: 0o600, flush: true });
  // A disk that is full must end the stream that feeds it.
  file.once("error", (error) => archive.destroy(error));
  archive.pipe(file);
  const written = Promise.all([finished(file), finished(manifest)]);
  written.catch(() => {});
  try {
    const end = await streamBaseBackup(source.adminUrl, label, { archive, manifest });
    await written;
    return end;
  } finally {
    file.destroy();
  }
}

async function filesIn(dir: string): Promise<BackupManifest["files"]> {
  const files: BackupManifest["files"] = {};
  for (const name of readdirSync(dir).sort()) {
    files[name] = { bytes: statSync(join(dir, name)).size, sha256: await sha256Of(join(dir, name)) };
  }
  return files;
}

/**
 * Makes a backup of a running database, with what belongs to it, in a new folder under `folder`: there whole or not at all.
 * Everything acknowledged before it began is in it. Gives its path.
 */
export async function makeBackup(source: BackupSource, folder: string, now: Date): Promise<string> {
  const home = resolve(folder);
  mkdirSync(home, { recursive: true, mode: 0o700 });
  clearAbandoned(home, now);
  const name = nameOfBackup(now);
  const dir = join(home, `${unfinished}${name}-${process.pid}`);
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(dir, { mode: 0o700 });
  const began = performance.now();
  try {
    const before = await countRows(source.url);
    const { end, ...origin } = await writeParts(source, dir, name);
    const endedAt = new Date(now.getTime() + Math.ceil(performance.now() - began));
    const after = await countRows(source.url);
    for (const beside of besides) {
      const path = join(source.dataDir, beside);
      if (existsSync(path))
        writeFileSync(join(dir, beside), readFileSync(path), { mode: 0o600, flush: true });
    }
    const manifest: BackupManifest = {
      format: 1,
      madeAt: now.toISOString(),
      charley: version,
      postgres: await serverVersion(source.url),
      kind: source.kind,
      files: await filesIn(dir),
      tables: Object.fromEntries(
        Object.entries(before).map(([table, count]) => [table, [count, after[table] ?? 0]]),
      ),
      log: { ...origin, end: String(end), endedAt: endedAt.toISOString() },
    };
    writeDurably(join(dir, manifestFile), JSON.stringify(manifest));
    renameSync(dir, join(home, name));
    syncFolder(join(home, name));
    return join(home, name);
  } catch (error) {
    rmSync(dir, { recursive: true, force: true });
    throw error;
  }
}
