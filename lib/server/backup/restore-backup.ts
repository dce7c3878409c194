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
import {
  archiveFile,
  type BackupManifest,
  endOf,
  isBackup,
  listBackups,
  reachOf,
  readManifest,
  verifyFiles,
} from "./backup-folder";
import { unpackLog } from "./log-folder";
import { prepareReplay, replayLog } from "./replay-log";

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

/** Which backup is put back, and how much of what was written after it: all that is kept, up to a moment, or nothing. */
type Choice = { dir: string; upTo: Date | "all" | "nothing" };

const timeWords = (at: Date) =>
  at
    .toISOString()
    .replace("T", " ")
    .replace(/\.\d+Z$/, " UTC");

/** The backup at a path as it was made, the last state there is in a folder of them, or the moment asked for. */
function choose(from: string, at: Date | null): Choice {
  const given = resolve(from);
  const kept = isBackup(given)
    ? [{ dir: given, manifest: readManifest(given) }]
    : listBackups(given).map(({ dir, manifest }) => ({ dir, manifest }));
  const [newest] = kept;
  if (newest === undefined) throw new DatabaseError(`There is no backup in ${given}.`);
  if (at === null) {
    const isLast = !isBackup(given) && reachOf(newest.dir) !== null;
    return { dir: newest.dir, upTo: isLast ? "all" : "nothing" };
  }
  const before = kept.find(({ manifest }) => endOf(manifest) <= at);
  if (before === undefined) {
    const oldest = endOf(kept.at(-1)?.manifest ?? newest.manifest);
    throw new DatabaseError(
      `Nothing in ${given} goes back to ${timeWords(at)}: the earliest moment there is ${timeWords(oldest)}.`,
    );
  }
  if (reachOf(before.dir) === null) {
    throw new DatabaseError(
      `No log was kept of what was written after ${before.dir} (${timeWords(endOf(before.manifest))}). Put that backup back as it is: npm run restore -- ${before.dir}`,
    );
  }
  return { dir: before.dir, upTo: at };
}

/** What was put back: from where, the list that came with it, and which moment it shows. */
export type Restored = {
  from: string;
  manifest: BackupManifest;
  /** Null: as the backup was made. `reached`: everything there is up to then, which may be before what was asked for */
  log: { reached: Date; isAsAsked: boolean } | null;
};

/** Where the log ends that was put back, and whether that is the moment asked for. */
function reachedOf(dir: string, upTo: Date | "all"): NonNullable<Restored["log"]> {
  const end = reachOf(dir) ?? new Date(0);
  return upTo === "all" || upTo > end
    ? { reached: end, isAsAsked: upTo === "all" }
    : { reached: upTo, isAsAsked: true };
}

/**
 * Puts a backup back into an empty data folder, on this machine or another, at any path and for any account. The database
 * appears there whole or not at all.
 * @param from a backup, put back as it was made; or a folder of them: then the last state that they and their log know
 * @param wish `at`: the state of that moment instead. `isLook`: it need not survive a power cut
 * @throws DatabaseError when the backup is not whole, nothing is kept of that moment, or the folder holds something already
 */
export async function restoreBackup(
  from: string,
  dataDir: string,
  { at = null, isLook = false }: { at?: Date | null; isLook?: boolean } = {},
): Promise<Restored> {
  const home = resolve(dataDir);
  refuseOccupied(home);
  const { dir, upTo } = choose(from, at);
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
  const { log } = manifest;
  if (upTo !== "nothing" && log !== undefined) {
    written.push(...(await unpackLog(dir, join(restoring, "pg_wal"), log)));
    prepareReplay(restoring, upTo === "all" ? null : upTo);
  }
  if (!isLook) await syncAll(written);
  for (const name of ["postgres.json", "secret", "origin"]) {
    if (name in manifest.files) writeDurably(join(home, name), readDurably(join(dir, name)));
  }
  renameSync(restoring, cluster);
  syncFolder(cluster);
  if (upTo === "nothing") return { from: dir, manifest, log: null };
  if (manifest.kind === "embedded") await replayLog(home, upTo);
  return { from: dir, manifest, log: reachedOf(dir, upTo) };
}
