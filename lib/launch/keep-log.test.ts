import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listBackups, reachOf } from "#lib/server/backup/backup-folder";
import { type BackupSource, makeBackup } from "#lib/server/backup/make-backup";
import { restoreBackup } from "#lib/server/backup/restore-backup";
import { type EmbeddedDatabase, startEmbedded } from "#lib/server/db/embedded";
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

async function wordsRestored(from: string, at?: Date): Promise<unknown[]> {
  const elsewhere = join(base, "elsewhere");
  try {
    await restoreBackup(from, elsewhere, { at: at ?? null, isLook: true });
    const restored = await startEmbedded(elsewhere);
    try {
      // What was put back can be written to.
      await ask(restored.url, "CREATE TABLE after_it (word text)");
      return await words(restored.url);
    } finally {
      await restored.release();
    }
  } finally {
    rmSync(elsewhere, { recursive: true, force: true });
  }
}

/** Waits until everything that was committed before now is kept. */
async function untilKept(): Promise<void> {
  const now = await momentNow();
  const [newest] = listBackups(folder);
  await expect.poll(() => reachOf(newest?.dir ?? "") ?? 0, { timeout: 40_000 }).toSatisfy((at) => at > now);
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

test("any moment after a backup is had again, also across a pause and a next file of the log", async () => {
  const early = new Date();
  await write("a");
  const first = await newBackup();
  let keeper = new LogKeeper(folder, () => database);
  await write("b");
  const afterB = await momentNow();
  await write("c");
  await ask(database.adminUrl, "SELECT pg_switch_wal()");
  await write("d");
  await untilKept();
  await keeper.stop();

  await write("e");
  const afterE = await momentNow();
  keeper = new LogKeeper(folder, () => database);
  await untilKept();
  await newBackup();
  await write("f");
  await untilKept();
  await keeper.stop();
  await write("g");

  expect(await wordsRestored(folder, afterB)).toEqual(["a", "b"]);
  expect(await wordsRestored(folder, afterE)).toEqual(["a", "b", "c", "d", "e"]);
  expect(await wordsRestored(first)).toEqual(["a"]);
  // The newest of a folder comes with all that was kept after it; a moment in which nothing was written counts as well.
  expect(await wordsRestored(folder)).toEqual(["a", "b", "c", "d", "e", "f"]);
  expect(await wordsRestored(folder, new Date(Date.now() + 60_000))).toEqual([..."abcdef"]);
  await expect(wordsRestored(folder, early)).rejects.toThrow(/the earliest moment there is/);
});

test("the log of another life of the database is not put after a backup of this one", async () => {
  const other = join(base, "other life");
  const [newest] = listBackups(folder);
  const reached = reachOf(newest?.dir ?? "");
  await restoreBackup(folder, other);
  const restored = await startEmbedded(other);
  const keeper = new LogKeeper(folder, () => restored);
  await expect.poll(() => keeper.needsBackup(), { timeout: 20_000 }).toBe(true);
  await keeper.stop();
  await restored.release();
  expect(reachOf(newest?.dir ?? "")).toEqual(reached);
});

test("a file of the log that was damaged is named, and nothing half is put back", async () => {
  const [newest] = listBackups(folder);
  const log = join(newest?.dir ?? "", "log");
  const [whole] = readdirSync(log).filter((name) => name.endsWith(".gz"));
  writeFileSync(join(log, whole ?? ""), "no log");
  await expect(wordsRestored(folder)).rejects.toThrow(/is damaged/);
});
