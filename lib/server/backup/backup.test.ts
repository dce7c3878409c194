import {
  closeSync,
  cpSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type EmbeddedDatabase, startEmbedded } from "#lib/server/db/embedded";
import { expiredBackups, listBackups } from "./backup-folder";
import { checkBackup, miscount } from "./check-backup";
import { type BackupSource, makeBackup } from "./make-backup";
import { restoreBackup } from "./restore-backup";

// The space is part of the test.
const base = join(tmpdir(), `charley backups ${process.pid}`);
const dataDir = join(base, "data");
const folder = join(base, "backups");
const at = (minute: number) => new Date(Date.UTC(2026, 0, 1, 2, minute));
let database: EmbeddedDatabase;
let source: BackupSource;

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on("error", () => {});
  await client.connect();
  return client;
}

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = await connect(url);
  try {
    return (await client.query({ text: sql, rowMode: "array" })).rows.flat();
  } finally {
    await client.end();
  }
}

beforeAll(async () => {
  mkdirSync(base, { recursive: true, mode: 0o755 });
  database = await startEmbedded(dataDir);
  source = { kind: "embedded", url: database.url, adminUrl: database.adminUrl, dataDir };
  // Tests lose nothing in a power cut; the copies take this with them.
  await ask(database.adminUrl, "ALTER SYSTEM SET fsync = off");
  await ask(database.adminUrl, "SELECT pg_reload_conf()");
  await ask(
    database.url,
    "CREATE TABLE entry (writer int, n int, half text, other text, PRIMARY KEY (writer, n))",
  );
});
afterAll(async () => {
  await database.release();
  rmSync(base, { recursive: true, force: true });
});

/** One who writes on and on; what it counts has been acknowledged. */
async function writer(id: number) {
  const client = await connect(database.url);
  let acknowledged = 0;
  let isStopped = false;
  const work = (async () => {
    while (!isStopped) {
      const word = "x".repeat(acknowledged % 900);
      await client.query("INSERT INTO entry VALUES ($1, $2, $3, $3)", [id, acknowledged + 1, word]);
      acknowledged += 1;
    }
    await client.end();
  })();
  return {
    acknowledged: () => acknowledged,
    stop: () => {
      isStopped = true;
      return work;
    },
  };
}

test("every entry acknowledged before a backup began is in it, none torn, while eight write", async () => {
  const writers = await Promise.all(Array.from({ length: 8 }, (_, id) => writer(id)));
  const round = async (minute: number) => {
    const before = writers.map(({ acknowledged }) => acknowledged());
    return { before, dir: await makeBackup(source, folder, at(minute)) };
  };
  const rounds = [await round(1), await round(2)];
  await Promise.all(writers.map(({ stop }) => stop()));
  for (const { before, dir } of rounds) {
    const elsewhere = join(base, "another path");
    expect((await restoreBackup(dir, elsewhere)).from).toBe(dir);
    const restored = await startEmbedded(elsewhere);
    const kept = await ask(
      restored.url,
      "SELECT count(*)::int FROM entry WHERE half = other GROUP BY writer HAVING max(n) = count(*) ORDER BY writer",
    );
    expect(kept).toHaveLength(8);
    for (const [id, count] of before.entries()) expect(kept[id]).toBeGreaterThanOrEqual(count);
    await restored.release();
    rmSync(elsewhere, { recursive: true });
  }
  expect((await checkBackup(rounds[1]?.dir ?? "", dataDir, () => at(9))).problem).toBeNull();
  expect(listBackups(folder).map(({ check }) => check?.problem)).toEqual([null, undefined]);
  expect(readdirSync(dataDir).filter((name) => name.startsWith("restore-check"))).toEqual([]);
  expect(readdirSync(folder)).toHaveLength(2);
});

test("a backup that has lost a byte is refused, and so is a folder that holds a diary", async () => {
  const dir = await makeBackup(source, folder, at(20));
  await expect(restoreBackup(dir, dataDir)).rejects.toThrow(/holds a diary already/);
  const copy = join(base, "copy of it");
  cpSync(dir, copy, { recursive: true });
  const archive = openSync(join(copy, "base.tar.gz"), "r+");
  writeSync(archive, Buffer.from([0]), 0, 1, statSync(join(copy, "base.tar.gz")).size >> 1);
  writeSync(archive, Buffer.from([255]), 0, 1, (statSync(join(copy, "base.tar.gz")).size >> 1) + 1);
  closeSync(archive);
  await expect(restoreBackup(copy, join(base, "empty"))).rejects.toThrow(
    /base.tar.gz is not as it was written/,
  );
  expect((await checkBackup(copy, dataDir, () => at(9))).problem).toMatch(/not as it was written/);
  rmSync(join(copy, "base.tar.gz"));
  await expect(restoreBackup(copy, join(base, "empty"))).rejects.toThrow(/base.tar.gz is missing/);
  expect(existsSync(join(base, "empty"))).toBe(false);
  await expect(restoreBackup(base, join(base, "empty"))).rejects.toThrow(/There is no backup in/);
});

test("a restore that was cut short does not start as an empty diary, and is done again", async () => {
  const cut = join(base, "cut short");
  mkdirSync(join(cut, "postgres.restoring"), { recursive: true });
  await expect(startEmbedded(cut)).rejects.toThrow(/cut short\. Run npm run restore once more/);
  await restoreBackup(folder, cut);
  const restored = await startEmbedded(cut);
  expect(await ask(restored.url, "SELECT count(*) > 0 FROM entry")).toEqual([true]);
  await restored.release();
});

test("a damaged page ends the backup with a sentence, and leaves nothing half made", async () => {
  const victim = join(base, "victim");
  await restoreBackup(folder, victim);
  const damaged = await startEmbedded(victim);
  const [path] = await ask(damaged.url, "SELECT pg_relation_filepath('entry')");
  await ask(damaged.url, "CHECKPOINT").catch(() => {});
  const file = openSync(join(victim, "postgres", String(path)), "r+");
  writeSync(file, Buffer.alloc(64, 7), 0, 64, 8192 - 200);
  closeSync(file);
  const its = { ...source, url: damaged.url, adminUrl: damaged.adminUrl, dataDir: victim };
  await expect(makeBackup(its, join(base, "of damaged"), at(1))).rejects.toThrow(/damaged|invalid page/);
  expect(readdirSync(join(base, "of damaged"))).toEqual([]);
  await damaged.release();
});

test("a table that is not what was counted is named, and one that people wrote to meanwhile is not", () => {
  expect(miscount({ Cramp: [3, 5] }, { Cramp: 4 })).toBeNull();
  expect(miscount({ Cramp: [3, 5] }, { Cramp: 2 })).toBe("Cramp has 2 rows where 3 to 5 were counted");
  expect(miscount({ Cramp: [3, 3] }, { Cramp: 4 })).toBe("Cramp has 4 rows where 3 were counted");
  expect(miscount({ Cramp: [3, 3] }, {})).toBe("the table Cramp is missing");
  expect(miscount({ Session: [3, 3] }, { Session: 1 })).toBeNull();
});

const keepOf = (keep: number) => ({ keep, everyMs: 86_400_000 });
const backupOf = (madeAt: string, problem?: string | null) => ({
  manifest: {
    ...{ format: 1 as const, madeAt, charley: "1", postgres: 180_004, kind: "embedded" as const },
    ...{ files: {}, tables: {} },
  },
  check: problem === undefined ? null : { at: madeAt, problem },
});

test("old backups go, but never the last that was read and found good", () => {
  const [today, first, second, third] = [4, 3, 2, 1].map((day) => `2026-01-0${day}T02:00:00Z`) as [
    ...[string, string, string, string],
  ];
  const good = backupOf(first, null);
  const bad = backupOf(second, "damaged");
  const older = backupOf(third, null);
  expect(expiredBackups([backupOf(today), good, bad, older], keepOf(2))).toEqual([older, bad]);
  const last = backupOf(second, null);
  const unread = backupOf(third);
  expect(expiredBackups([backupOf(today), backupOf(first, "damaged"), last, unread], keepOf(2))).toEqual([
    unread,
  ]);
  expect(expiredBackups([backupOf(today)], keepOf(2))).toEqual([]);
});

test("backups made anew within a day go before those of the days before", () => {
  const times = ["03T20", "03T12", "03T08", "02T02", "01T02"].map((at) => `2026-01-${at}:00:00Z`);
  const backups = times.map((at) => backupOf(at, null));
  expect(expiredBackups(backups, keepOf(3)).map(({ manifest }) => manifest.madeAt)).toEqual([
    times[2],
    times[1],
  ]);
});
