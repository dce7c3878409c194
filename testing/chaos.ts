import { execFileSync } from "node:child_process";
import { appendFileSync, cpSync, mkdirSync, readFileSync, rmSync, statSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { LogKeeper } from "#lib/launch/keep-log";
import { reachOf } from "#lib/server/backup/backup-folder";
import { makeBackup } from "#lib/server/backup/make-backup";
import { restoreBackup } from "#lib/server/backup/restore-backup";
import { type EmbeddedDatabase, startEmbedded } from "#lib/server/db/embedded";
import { type Writers, writers } from "./chaos-writers";

/** What came of one fault: entries acknowledged, and what of them is not as it should be. */
export type Outcome = {
  readonly acknowledged: number;
  /** Acknowledged, and gone where they may not be */
  readonly lost: number;
  /** There twice */
  readonly doubled: number;
  /** What must be refused was refused, in these words; null where nothing has to be */
  readonly refusal: string | null;
};

type World = {
  /** An empty folder of the fault's own */
  readonly dir: string;
  readonly dice: (below: number) => number;
};
type Fault = (world: World) => Promise<Outcome>;

const writerCount = 4;

/** mulberry32: the same faults each time, so that one that is found can be told again. */
export function diceOf(seed: number): World["dice"] {
  let now = seed;
  return (below) => {
    now = (now + 0x6d2b79f5) | 0;
    let mixed = Math.imul(now ^ (now >>> 15), 1 | now);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below) | 0;
  };
}

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on("error", () => {});
  await client.connect();
  try {
    return (await client.query({ text: sql, rowMode: "array" })).rows.flat();
  } finally {
    await client.end().catch(() => {});
  }
}

/** A diary of its own with entries in it, and somebody who goes on writing. */
async function begin(dataDir: string): Promise<{ database: EmbeddedDatabase; writing: Writers }> {
  const database = await startEmbedded(dataDir);
  await ask(database.url, "CREATE TABLE entry (writer int, n int, at timestamptz DEFAULT clock_timestamp())");
  return { database, writing: await writers(database.url, writerCount) };
}

/** What a database has of what was acknowledged. Of each writer the one under way may be there as well. */
async function compare(url: string, acknowledged: readonly number[]): Promise<Outcome> {
  const found = await ask(url, "SELECT writer || ' ' || n FROM entry");
  const there = new Set(found.map(String));
  let lost = 0;
  for (const [writer, count] of acknowledged.entries())
    for (let n = 1; n <= count; n += 1) if (!there.has(`${writer} ${n}`)) lost += 1;
  const total = acknowledged.reduce((sum, count) => sum + count, 0);
  return { acknowledged: total, lost, doubled: found.length - there.size, refusal: null };
}

/** The first process of the database, as its own note says. */
const serverOf = (dataDir: string): number =>
  Number.parseInt(readFileSync(join(dataDir, "postgres", "postmaster.pid"), "utf8"), 10);

async function killed(
  process_: (database: EmbeddedDatabase, dataDir: string) => Promise<number>,
  { dir, dice }: World,
) {
  const dataDir = join(dir, "data");
  const { database, writing } = await begin(dataDir);
  await sleep(200 + dice(800));
  process.kill(await process_(database, dataDir), "SIGKILL");
  await writing.untilBroken();
  await database.release();
  const again = await startEmbedded(dataDir);
  const outcome = await compare(again.url, writing.acknowledged());
  await again.release();
  return outcome;
}

const killServer: Fault = (world) => killed(async (_, dataDir) => serverOf(dataDir), world);

const killOneProcess: Fault = (world) =>
  killed(async ({ adminUrl }) => {
    const [pid] = await ask(
      adminUrl,
      "SELECT pid FROM pg_stat_activity WHERE query LIKE 'INSERT INTO entry%'",
    );
    return Number(pid);
  }, world);

async function refusalOf(task: () => Promise<unknown>): Promise<string | null> {
  return task().then(
    () => null,
    (error: unknown) => (error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error)),
  );
}

const copyOfRunning: Fault = async ({ dir, dice }) => {
  const dataDir = join(dir, "data");
  const { database, writing } = await begin(dataDir);
  await sleep(200 + dice(500));
  const copy = join(dir, "copy");
  cpSync(dataDir, copy, { recursive: true });
  await writing.stop();
  await ask(database.adminUrl, "CHECKPOINT");
  const refusal = await refusalOf(() => startEmbedded(copy));
  const outcome = await compare(database.url, writing.acknowledged());
  await database.release();
  return { ...outcome, refusal: refusal ?? "" };
};

const backupWhileWriting: Fault = async ({ dir, dice }) => {
  const dataDir = join(dir, "data");
  const { database, writing } = await begin(dataDir);
  await sleep(100 + dice(500));
  const before = writing.acknowledged();
  const made = await makeBackup({ kind: "embedded", ...database, dataDir }, join(dir, "backups"), new Date());
  await writing.stop();
  await database.release();
  const elsewhere = join(dir, "elsewhere");
  await restoreBackup(made, elsewhere);
  const restored = await startEmbedded(elsewhere);
  const outcome = await compare(restored.url, before);
  await restored.release();
  return outcome;
};

const backupLosesByte: Fault = async ({ dir, dice }) => {
  const dataDir = join(dir, "data");
  const { database, writing } = await begin(dataDir);
  const made = await makeBackup({ kind: "embedded", ...database, dataDir }, join(dir, "backups"), new Date());
  await writing.stop();
  await database.release();
  const archive = join(made, "base.tar.gz");
  truncateSync(archive, dice(statSync(archive).size));
  const refusal = await refusalOf(() => restoreBackup(made, join(dir, "elsewhere")));
  return { acknowledged: 0, lost: 0, doubled: 0, refusal: refusal ?? "" };
};

/** What was acknowledged before the moment that the kept log is known to reach is there, though disk and server are gone. */
const diskIsLost: Fault = async ({ dir, dice }) => {
  const dataDir = join(dir, "data");
  const folder = join(dir, "backups");
  const { database, writing } = await begin(dataDir);
  const made = await makeBackup({ kind: "embedded", ...database, dataDir }, folder, new Date());
  const keeper = new LogKeeper(folder, () => database);
  const noted = () => reachOf(made)?.at.getTime() ?? 0;
  while (noted() === 0) await sleep(100);
  const first = noted();
  await sleep(1_500 + dice(2_000));
  // A log that stands still would have nothing to lose.
  while (noted() === first) await sleep(100);
  process.kill(serverOf(dataDir), "SIGKILL");
  await writing.untilBroken();
  await keeper.stop();
  await database.release();
  rmSync(dataDir, { recursive: true });
  const elsewhere = join(dir, "elsewhere");
  const { log } = await restoreBackup(folder, elsewhere);
  if (log === null || !log.isAsAsked) throw new Error(`the log is not whole: ${log?.damage}`);
  const restored = await startEmbedded(elsewhere);
  // What is said to be there is there.
  const outcome = await compare(restored.url, writing.acknowledgedBefore(log.reached));
  await restored.release();
  return outcome;
};

/** A file system of its own, which only root may make. */
function smallDisk(path: string, megabytes: number): boolean {
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${megabytes}m,mode=755`, "tmpfs", path], {
      stdio: "ignore",
    });
    return true;
  } catch {
    return false;
  }
}

/** Makes a file a megabyte longer; false where there is no room. */
function fill(path: string): boolean {
  try {
    appendFileSync(path, Buffer.alloc(1_000_000, 1));
    return true;
  } catch {
    return false;
  }
}

/** Null where no disk could be made small. */
const diskIsFull = async ({ dir, dice }: World): Promise<Outcome | null> => {
  const disk = join(dir, "disk");
  mkdirSync(disk);
  if (!smallDisk(disk, 150)) return null;
  try {
    const dataDir = join(disk, "data");
    const { database, writing } = await begin(dataDir);
    await sleep(300 + dice(500));
    const filler = join(disk, "filler");
    while (fill(filler)) await sleep(1);
    // More than the log has room for by itself.
    await ask(
      database.url,
      "CREATE TABLE more AS SELECT repeat('x', 900) FROM generate_series(1, 50000)",
    ).catch(() => {});
    rmSync(filler);
    await writing.stop();
    await database.release();
    const again = await startEmbedded(dataDir);
    const outcome = await compare(again.url, writing.acknowledged());
    await again.release();
    return outcome;
  } finally {
    execFileSync("umount", ["-l", disk]);
  }
};

/** Every fault by its name, as the table says it. */
export const faults: Readonly<Record<string, (world: World) => Promise<Outcome | null>>> = {
  "the database is killed": killServer,
  "one process of the database is killed": killOneProcess,
  "its disk is full for a while": diskIsFull,
  "a copy made while it ran is started": copyOfRunning,
  "a backup made while four write is put back": backupWhileWriting,
  "a backup is cut short": backupLosesByte,
  "its disk is lost, with backups and their log elsewhere": diskIsLost,
};

/** Whether nothing was lost or doubled, and what must be refused was, in words. */
export const isWell = ({ lost, doubled, refusal }: Outcome): boolean =>
  lost === 0 && doubled === 0 && refusal !== "";
