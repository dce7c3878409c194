import { createReadStream, createWriteStream, existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { open } from "node:fs/promises";
import { join, resolve, sep } from "node:path";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { extract } from "tar-stream";
import { makeDataDir } from "#lib/server/db/data-dir";
import { DatabaseError } from "#lib/server/db/database-error";
import { majorVersion, restoringSuffix } from "#lib/server/db/postgres-cluster";
import { readDurably, syncFolder, writeDurably } from "#lib/server/durable-file";
import { archiveFile, type BackupManifest, listBackups, readManifest, verifyFiles } from "./backup-folder";

/** Puts on the disk what was written, many at once: one after the other takes a disk minutes. */
async function syncAll(paths: string[]): Promise<void> {
  const rest = [...paths];
  const next = async () => {
    for (let path = rest.pop(); path !== undefined; path = rest.pop()) {
      const file = await open(path, "r+");
      await file.sync().finally(() => file.close());
    }
  };
  await Promise.all(Array.from({ length: 32 }, next));
}

/** Unpacks a cluster's files and gives their paths. */
async function unpack(archive: string, into: string): Promise<string[]> {
  const written: string[] = [];
  const entries = extract();
  const reading = pipeline(createReadStream(archive), createGunzip(), entries);
  reading.catch(() => {});
  for await (const entry of entries) {
    const { name, type } = entry.header;
    const path = resolve(into, name);
    if (path !== into && !path.startsWith(into + sep))
      throw new DatabaseError(`${archive} names a file outside of it.`);
    if (type === "directory") {
      mkdirSync(path, { recursive: true, mode: 0o700 });
      entry.resume();
    } else if (type === "file") {
      mkdirSync(resolve(path, ".."), { recursive: true, mode: 0o700 });
      await pipeline(entry, createWriteStream(path, { mode: 0o600 }));
      written.push(path);
    } else {
      throw new DatabaseError(`${archive} holds a ${type}, which no backup of Charley's does.`);
    }
  }
  await reading;
  return written;
}

function refuseOccupied(home: string): void {
  const holds = ["postgres", "postgres.json", "secret"].find((name) => existsSync(join(home, name)));
  if (holds === undefined || existsSync(join(home, `postgres${restoringSuffix}`))) return;
  throw new DatabaseError(
    `${home} holds a diary already (${holds}). Name an empty folder: npm run restore -- FROM FOLDER. Or stop Charley and move the old one away first.`,
  );
}

/** The backup at a path, or the newest in a folder of them. */
function backupAt(from: string): string {
  const dir = resolve(from);
  if (existsSync(join(dir, "manifest.json"))) return dir;
  const [newest] = listBackups(dir);
  if (newest === undefined) throw new DatabaseError(`There is no backup in ${dir}.`);
  return newest.dir;
}

/** What was put back: from where, and the list that came with it. */
export type Restored = { from: string; manifest: BackupManifest };

/**
 * Puts a backup back into an empty data folder, on this machine or another, at any path and for any account. The database
 * appears there whole or not at all.
 * @param from a backup, or a folder of them: then the newest
 * @param isKept false for a look at it: it need not survive a power cut
 * @throws DatabaseError when the backup is not whole, or the folder holds something already
 */
export async function restoreBackup(from: string, dataDir: string, isKept = true): Promise<Restored> {
  const home = resolve(dataDir);
  refuseOccupied(home);
  const dir = backupAt(from);
  const manifest = readManifest(dir);
  const major = String(Math.floor(manifest.postgres / 10_000));
  if (manifest.kind === "embedded" && major !== majorVersion) {
    throw new DatabaseError(
      `${dir} was made by PostgreSQL ${major}; this Charley brings PostgreSQL ${majorVersion}. Restore it with Charley ${manifest.charley}.`,
    );
  }
  await verifyFiles(dir, manifest);
  makeDataDir(home, 0o066);
  const cluster = join(home, "postgres");
  const restoring = `${cluster}${restoringSuffix}`;
  rmSync(restoring, { recursive: true, force: true });
  mkdirSync(restoring, { mode: 0o700 });
  const written = await unpack(join(dir, archiveFile), restoring);
  if (isKept) await syncAll(written);
  for (const name of ["postgres.json", "secret", "origin"]) {
    if (name in manifest.files) writeDurably(join(home, name), readDurably(join(dir, name)));
  }
  renameSync(restoring, cluster);
  syncFolder(cluster);
  return { from: dir, manifest };
}
