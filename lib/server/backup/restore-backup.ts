import { createReadStream, createWriteStream, existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { open } from "node:fs/promises";
import { join, resolve, sep } from "node:path";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { extract } from "tar-stream";
import { makeDataDir } from "#lib/server/db/data-dir";
import { DatabaseError } from "#lib/server/db/database-error";
import type { LogEnd } from "#lib/server/db/log-connection";
import { majorVersion, restoringSuffix } from "#lib/server/db/postgres-cluster";
import type { Replayed } from "#lib/server/db/until-replayed";
import { readDurably, syncFolder, writeDurably } from "#lib/server/durable-file";
import { archiveFile, type BackupManifest, endOf, readManifest, verifyFiles } from "./backup-folder";
import { chooseBackup } from "./choose-backup";
import { findKeptLog, unpackLog } from "./kept-log";
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

/** What was put back: from where, the list that came with it, and which moment it shows. */
export type Restored = {
  from: string;
  manifest: BackupManifest;
  log: RestoredLog | null;
};

/** Null in its place: as the backup was made. */
export type RestoredLog = {
  /** Everything there is up to then */
  readonly reached: Date;
  /** False where that is before what was asked for */
  readonly isAsAsked: boolean;
  /** What is wrong with the log, and from where on nothing could be put back; null where nothing is */
  readonly damage: string | null;
};

/** The last record may be one that was begun and never ended: a few pages. */
const oneRecord = 64_000n;

/** Which moment the database shows, by where its log has come to. */
function reachedBy(
  upTo: Date | "all",
  { reach, damage }: { reach: LogEnd; damage: string | null },
  replayed: Replayed | null,
): RestoredLog {
  if (replayed === null && upTo !== "all") return { reached: upTo, isAsAsked: true, damage: null };
  const isShort = replayed !== null && replayed.position + oneRecord < reach.position;
  const wrong = damage ?? (isShort ? "the log ends before what was noted of it" : null);
  if (wrong !== null)
    return { reached: replayed?.lastCommit ?? new Date(0), isAsAsked: false, damage: wrong };
  const isPast = upTo !== "all" && upTo > reach.at;
  return { reached: upTo === "all" || isPast ? reach.at : upTo, isAsAsked: !isPast, damage: null };
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
  const { dir, upTo } = chooseBackup(from, at);
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
  const kept = upTo === "nothing" || log === undefined ? null : findKeptLog(dir, log);
  let damage: string | null = null;
  if (upTo !== "nothing" && log !== undefined && kept !== null) {
    const unpacked = await unpackLog(dir, join(restoring, "pg_wal"), { kept, log });
    written.push(...unpacked.written);
    damage = unpacked.damage;
    prepareReplay(restoring, upTo === "all" ? null : upTo);
  }
  if (!isLook) await syncAll(written);
  for (const name of ["postgres.json", "secret", "origin"]) {
    if (name in manifest.files) writeDurably(join(home, name), readDurably(join(dir, name)));
  }
  renameSync(restoring, cluster);
  syncFolder(cluster);
  if (upTo === "nothing" || kept === null) return { from: dir, manifest, log: null };
  const replayed = manifest.kind === "embedded" ? await replayLog(home, upTo) : null;
  const end = reachedBy(upTo, { reach: kept.reach, damage }, replayed);
  // Where a moment in which nothing was written is the last one, the database has replayed no commit at all.
  const reached = end.reached.getTime() === 0 ? endOf(manifest) : end.reached;
  return { from: dir, manifest, log: { ...end, reached } };
}
