import { chownSync, existsSync, mkdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { readDurably, writeDurably } from "#lib/server/durable-file";
import { DatabaseError } from "./database-error";
import type { Account } from "./postgres-account.mjs";

/** Folders of a cluster that may be empty, which object stores, git and many sync programs leave out of a copy. */
const mayBeEmpty = [
  "pg_commit_ts",
  "pg_dynshmem",
  "pg_logical",
  "pg_logical/mappings",
  "pg_logical/snapshots",
  "pg_notify",
  "pg_replslot",
  "pg_serial",
  "pg_snapshots",
  "pg_stat",
  "pg_stat_tmp",
  "pg_subtrans",
  "pg_tblspc",
  "pg_twophase",
  "pg_wal/archive_status",
  "pg_wal/summaries",
];

/** What no cluster can be without. */
const needed = ["global/pg_control", "global", "base", "pg_wal", "pg_xact", "pg_multixact"];

/**
 * Makes the folders that a copy has lost because they were empty.
 * @throws when it has lost more than that
 */
export function completeFolders(dir: string, account: Account | null): void {
  const missing = needed.find((name) => !existsSync(join(dir, name)));
  if (missing !== undefined) {
    throw new DatabaseError(
      `${dir} is not a whole database: ${missing} is missing. Put a backup in its place (npm run restore).`,
    );
  }
  for (const name of mayBeEmpty) {
    const path = join(dir, name);
    if (existsSync(path)) continue;
    mkdirSync(path, { mode: 0o700 });
    if (account !== null) chownSync(path, account.uid, account.gid);
  }
}

/** The state a cluster was left in, as its control file says: the database system's own enumeration. */
const shutDown = [1, 2];
const stateOffset = 16;

function wasShutDown(dir: string): boolean {
  try {
    return shutDown.includes(readFileSync(join(dir, "global/pg_control")).readInt32LE(stateOffset));
  } catch {
    return false;
  }
}

/** What stays the same while files are used where they are, and is another's in every copy of them. */
function placeOf(dir: string): string {
  return ["PG_VERSION", "global/pg_control"].map((name) => statSync(join(dir, name)).ino).join(" ");
}

const noteOf = (home: string) => join(home, "postgres.place");

/** Notes which files the server runs on. To be called when it has been started. */
export function notePlace(home: string, dir: string): void {
  const place = placeOf(dir);
  try {
    if (readDurably(noteOf(home)) === place) return;
  } catch {}
  writeDurably(noteOf(home), place);
}

/**
 * A copy made while the database ran has parts of different moments, and would start all the same: PostgreSQL takes it for
 * its own folder after a crash. What tells is that these are other files than the ones that were running. A copy of a
 * stopped database, and the folder itself after a crash or a power cut, are what they should be.
 * @throws when the folder is a copy made while the database ran
 */
export function refuseTornCopy(home: string, dir: string): void {
  // Made by a base backup, which brings the log that makes it whole.
  if (wasShutDown(dir) || existsSync(join(dir, "backup_label"))) return;
  let noted: string;
  try {
    noted = readDurably(noteOf(home));
  } catch {
    refuseOtherFolder(dir);
    return;
  }
  if (!existsSync(join(dir, "global/pg_control")) || noted === placeOf(dir)) return;
  throw new DatabaseError(
    `${dir} is a copy made while Charley ran, and may be torn: parts of it are of different moments. Stop Charley and copy it again, or put a backup back (npm run restore). If it was moved here from another disk after a power cut, and is no copy, delete ${noteOf(home)}.`,
  );
}

/** For a folder of before there was a note: the one that a running server keeps names the folder it is for. */
function refuseOtherFolder(dir: string): void {
  const note = join(dir, "postmaster.pid");
  if (!existsSync(note)) return;
  const [, of = dir] = readFileSync(note, "utf8").split("\n");
  if (of === dir || (existsSync(of) && statSync(of).ino === statSync(dir).ino)) return;
  throw new DatabaseError(
    `${dir} is a copy of ${of} made while Charley ran there, and may be torn: stop Charley, and copy it again. If instead the folder was moved here after a power cut, delete ${note}.`,
  );
}
