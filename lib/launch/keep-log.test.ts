import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { checkFile, listBackups, logFolderOf, noteReach, reachOf } from "#lib/server/backup/backup-folder";
import { chooseBackup } from "#lib/server/backup/choose-backup";
import { type BackupSource, makeBackup } from "#lib/server/backup/make-backup";
import { type RestoredLog, restoreBackup } from "#lib/server/backup/restore-backup";
import { type EmbeddedDatabase, startEmbedded } from "#lib/server/db/embedded";
import { connectToLog } from "#lib/server/db/log-connection";
import { logPositionOf } from "#lib/server/db/log-position";
import { streamLog } from "#lib/server/db/stream-log";
import { writeDurably } from "#lib/server/durable-file";
import { LogKeeper } from "./keep-log";

const base = join(tmpdir(), `charley log ${process.pid}`);
const dataDir = join(base, "data");
const folder = join(base, "backups");
let database: EmbeddedDatabase;
let source: BackupSource;

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => {});
  await client.connect();
  try {
    return (await client.query({ text: sql, rowMode: "array" })).rows.flat();
  } finally {
    await client.end();
  }
}

const write = (word: string) => ask(database.url, `INSERT INTO entry VALUES ('${word}')`);

/** A moment after what was written and before what comes next, by the database's clock. */
async function momentNow(): Promise<Date> {
  const [now] = await ask(database.url, "SELECT now()");
  await sleep(20);
  return now instanceof Date ? now : new Date(0);
}

async function newBackup(): Promise<string> {
  const made = await makeBackup(source, folder, new Date());
  // The next one would have the same name.
  await sleep(1100);
  return made;
}

const words = (url: string) => ask(url, "SELECT word FROM entry ORDER BY word");

type Found = { words: unknown[]; log: RestoredLog | null };

async function restored(from: string, at: Date | null = null): Promise<Found> {
  const elsewhere = join(base, "elsewhere");
  try {
    const { log } = await restoreBackup(from, elsewhere, { at, isLook: true });
    const again = await startEmbedded(elsewhere);
    try {
      // What was put back can be written to.
      await ask(again.url, "CREATE TABLE after_it (word text)");
      return { words: await words(again.url), log };
    } finally {
      await again.release();
    }
  } finally {
    rmSync(elsewhere, { recursive: true, force: true });
  }
}

/** Waits until everything that was committed before now is kept. */
async function untilKept(): Promise<void> {
  const now = await momentNow();
  const [newest] = listBackups(folder);
  await expect
    .poll(() => reachOf(newest?.dir ?? "")?.at ?? 0, { timeout: 40_000 })
    .toSatisfy((at) => at > now);
}

beforeAll(async () => {
  mkdirSync(base, { recursive: true, mode: 0o755 });
  database = await startEmbedded(dataDir);
  source = { kind: "embedded", url: database.url, adminUrl: database.adminUrl, dataDir };
  await ask(database.adminUrl, "ALTER SYSTEM SET fsync = off");
  await ask(database.adminUrl, "SELECT pg_reload_conf()");
  await ask(database.url, "CREATE TABLE entry (word text PRIMARY KEY)");
});
afterAll(async () => {
  await database.release();
  rmSync(base, { recursive: true, force: true });
});

let first = "";
let afterB = new Date(0);
let afterE = new Date(0);

test("any moment after a backup is had again, also across a pause and a next file of the log", async () => {
  const said = vi.spyOn(console, "error");
  const early = new Date();
  await write("a");
  first = await newBackup();
  let keeper = new LogKeeper(folder, () => database);
  await write("b");
  afterB = await momentNow();
  await write("c");
  await ask(database.adminUrl, "SELECT pg_switch_wal()");
  await write("d");
  await untilKept();
  // Longer than what is waited for an answer: a log that is silent is no failure.
  await sleep(11_000);
  await keeper.stop();
  expect(said).not.toHaveBeenCalled();

  await write("e");
  afterE = await momentNow();
  keeper = new LogKeeper(folder, () => database);
  await untilKept();
  await newBackup();
  await write("f");
  await untilKept();
  await keeper.stop();
  await write("g");

  const asAsked = (at: Date) => ({ reached: at, isAsAsked: true, damage: null });
  expect(await restored(folder, afterE)).toEqual({ words: [..."abcde"], log: asAsked(afterE) });
  expect(await restored(first)).toEqual({ words: ["a"], log: null });
  // The newest of a folder comes with all that was kept after it; a moment in which nothing was written counts as well.
  const reach = reachOf(listBackups(folder)[0]?.dir ?? "")?.at ?? new Date(0);
  expect(await restored(folder)).toEqual({ words: [..."abcdef"], log: asAsked(reach) });
  expect(await restored(folder, new Date(Date.now() + 60_000))).toEqual({
    words: [..."abcdef"],
    log: { ...asAsked(reach), isAsAsked: false },
  });
  await expect(restored(folder, early)).rejects.toThrow(/the earliest moment there is/);
});

test("the log of another life of the database is not put after a backup of this one", async () => {
  const other = join(base, "other life");
  const [newest] = listBackups(folder);
  const reached = reachOf(newest?.dir ?? "");
  await restoreBackup(folder, other);
  const again = await startEmbedded(other);
  const keeper = new LogKeeper(folder, () => again);
  await expect.poll(() => keeper.needsBackup(), { timeout: 20_000 }).toBe(true);
  await keeper.stop();
  await again.release();
  expect(reachOf(newest?.dir ?? "")).toEqual(reached);
});

test("of a log with a hole it is said how far it goes, and what lies before is had", async () => {
  const log = join(first, "log");
  const [, withB] = readdirSync(log).sort();
  writeFileSync(join(log, readdirSync(log).sort().at(-2) ?? ""), "no log");
  expect(await restored(first, afterB)).toMatchObject({ words: ["a", "b"], log: { isAsAsked: true } });
  rmSync(join(log, withB ?? ""));
  const { words: left, log: told } = await restored(first, afterE);
  expect(left).toEqual(["a"]);
  expect(told).toMatchObject({ isAsAsked: false, damage: expect.stringContaining("missing or cut short") });
  expect(told?.reached.getTime()).toBeLessThan(afterB.getTime());
});

test("a backup that was not read back yet does not hide the log that is kept beside the one before", async () => {
  const two = join(base, "two backups");
  const older = await makeBackup(source, two, new Date());
  mkdirSync(logFolderOf(older));
  await sleep(1100);
  const newer = await makeBackup(source, two, new Date());
  const reach = new Date(Date.now() + 60_000);
  noteReach(older, { at: reach, position: 1n });
  expect(chooseBackup(two, null)).toEqual({ dir: older, upTo: "all" });
  expect(chooseBackup(two, new Date())).toMatchObject({ dir: older });
  const found = { at: new Date().toISOString(), problem: "damaged" };
  writeDurably(join(newer, checkFile), JSON.stringify(found));
  rmSync(logFolderOf(older), { recursive: true });
  expect(chooseBackup(two, null)).toEqual({ dir: older, upTo: "nothing" });
});

test("a folder of backups that cannot be read is said, and ends nothing", async () => {
  const said = vi.spyOn(console, "error").mockReturnValue();
  const noFolder = join(base, "no folder");
  writeFileSync(noFolder, "");
  const keeper = new LogKeeper(noFolder, () => database);
  await expect.poll(() => said.mock.calls.flat().join("")).toMatch(/not being kept.*ENOTDIR/);
  await keeper.stop();
  said.mockRestore();
});

test("a log folder that cannot be made leaves no connection behind, and is tried again", async () => {
  const said = vi.spyOn(console, "error").mockReturnValue();
  const blocked = join(base, "blocked");
  const made = await makeBackup(source, blocked, new Date());
  writeFileSync(join(made, "log"), "");
  const keeper = new LogKeeper(blocked, () => database);
  await expect.poll(() => said.mock.calls.flat().join("")).toMatch(/not being kept/);
  await keeper.stop();
  expect(await ask(database.adminUrl, "SELECT count(*)::int FROM pg_stat_replication")).toEqual([0]);
  said.mockRestore();
});

test("after a write that failed nothing more is written, and nothing is said to be kept", async () => {
  const source = await connectToLog(database.adminUrl);
  const target = {
    write: vi.fn().mockRejectedValue(new Error("no room")),
    sync: vi.fn(),
    reached: vi.fn(),
  };
  await ask(database.adminUrl, "SELECT pg_switch_wal()");
  const [position] = await ask(database.adminUrl, "SELECT pg_current_wal_flush_lsn()::text");
  // The file that was written last: after it there may be nothing to send yet.
  const from = logPositionOf(String(position)) - 1n;
  const wish = { from, target, signal: new AbortController().signal };
  await expect(streamLog(database.adminUrl, source, wish)).rejects.toThrow("no room");
  await sleep(1500);
  expect(target.write).toHaveBeenCalledTimes(1);
  expect(target.reached).not.toHaveBeenCalled();
});
