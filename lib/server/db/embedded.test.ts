import { spawn } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, expect, test } from "vitest";
import { readDurably } from "#lib/server/durable-file";
import { startEmbedded } from "./embedded";

// The space is part of the test.
const dataDir = join(tmpdir(), `charley test ${process.pid}`);
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on("error", () => {});
  await client.connect();
  try {
    return (await client.query({ text: sql, rowMode: "array" })).rows.flat();
  } finally {
    await client.end().catch(() => {});
  }
}

const postmaster = () =>
  Number(readFileSync(join(dataDir, "postgres/postmaster.pid"), "utf8").split("\n")[0]);

/** Another process that holds the database until it is told to let go. */
function holder() {
  const script = `
    const { startEmbedded } = await import("./lib/server/db/embedded");
    const database = await startEmbedded(process.argv[1]);
    console.log(database.url);
    process.stdin.once("data", async () => { await database.release(); process.exit(0); });`;
  const flags = ["--import", "tsx", "--input-type=module", "-e", script];
  const child = spawn(process.execPath, [...flags, dataDir], { stdio: ["pipe", "pipe", "inherit"] });
  const url = new Promise<string>((done) => child.stdout.once("data", (line) => done(String(line).trim())));
  const ended = new Promise<void>((done) => child.once("exit", () => done()));
  const letGo = () => {
    child.stdin.write("x");
    return ended;
  };
  return { url, pid: child.pid, letGo, ended };
}

test("it starts, keeps its password to itself, and gives the app no more than its own database", async () => {
  const database = await startEmbedded(dataDir);
  expect(await ask(database.url, "SELECT rolsuper FROM pg_roles WHERE rolname = current_user")).toEqual([
    false,
  ]);
  expect(await ask(database.url, "SHOW listen_addresses")).toEqual(["127.0.0.1"]);
  expect(await ask(database.url, "SHOW fsync")).toEqual(["on"]);
  expect(await ask(database.url, "SHOW server_encoding")).toEqual(["UTF8"]);
  expect(await ask(database.url, "SELECT upper('käse'), 'Ä' ILIKE 'ä'")).toEqual(["KÄSE", true]);
  expect(statSync(join(dataDir, "postgres.json")).mode & 0o077).toBe(0);
  const wrong = new URL(database.url);
  wrong.password = "wrong";
  await expect(ask(wrong.href, "SELECT 1")).rejects.toThrow(/password/);
  await database.release();
  await expect(ask(database.url, "SELECT 1")).rejects.toThrow(/ECONNREFUSED/);
});

test("two processes share one server, and the last to go stops it", async () => {
  const first = holder();
  const second = holder();
  const [url, same] = await Promise.all([first.url, second.url]);
  expect(same).toBe(url);
  await first.letGo();
  expect(await ask(url, "SELECT 1")).toEqual([1]);
  await second.letGo();
  await expect(ask(url, "SELECT 1")).rejects.toThrow(/ECONNREFUSED/);
});

test("a holder that was killed leaves the server to the next one, who then stops it", async () => {
  const killed = holder();
  const url = await killed.url;
  process.kill(killed.pid ?? 0, "SIGKILL");
  await killed.ended;
  expect(await ask(url, "SELECT 1")).toEqual([1]);
  const database = await startEmbedded(dataDir);
  expect(database.url).toBe(url);
  await database.release();
  await expect(ask(url, "SELECT 1")).rejects.toThrow(/ECONNREFUSED/);
});

test("what was acknowledged before the server was killed is there when it is back", async () => {
  let lost = () => {};
  const isLost = new Promise<void>((done) => {
    lost = done;
  });
  const database = await startEmbedded(dataDir, lost);
  await ask(database.url, "CREATE TABLE kept (n int)");
  await ask(database.url, "INSERT INTO kept VALUES (42)");
  process.kill(postmaster(), "SIGKILL");
  await isLost;
  const again = await startEmbedded(dataDir);
  expect(again.url).toBe(database.url);
  expect(await ask(again.url, "SELECT n FROM kept")).toEqual([42]);
  await again.release();
});

test("another program on the remembered port is left alone", async () => {
  const remembered = JSON.parse(readDurably(join(dataDir, "postgres.json"))).port;
  const other = createServer();
  await new Promise<void>((done) => other.listen(remembered, "127.0.0.1", done));
  const database = await startEmbedded(dataDir);
  expect(Number(new URL(database.url).port)).not.toBe(remembered);
  expect(await ask(database.url, "SELECT n FROM kept")).toEqual([42]);
  await database.release();
  other.close();
});

test.runIf(process.getuid?.() === 0)(
  "root is told when the database's account cannot reach the folder",
  async () => {
    const closed = join(dataDir, "closed");
    mkdirSync(closed);
    chmodSync(closed, 0o700);
    await expect(startEmbedded(join(closed, "data"))).rejects.toThrow(/^DATA_DIR .*cannot be reached/);
  },
);

test("a copy of the folder, put back by whoever made it and open to others, is the same database", async () => {
  const database = await startEmbedded(dataDir);
  await ask(database.url, "CREATE TABLE copied AS SELECT 'night' AS word");
  await database.release();
  const copy = `${dataDir} put back`;
  try {
    // As `cp -r` does it: the files are the copier's own.
    cpSync(dataDir, copy, { recursive: true });
    chmodSync(join(copy, "postgres"), 0o755);
    const again = await startEmbedded(copy);
    expect(await ask(again.url, "SELECT word FROM copied")).toEqual(["night"]);
    await again.release();
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
});

test.each(["", "{", null])(
  "a database whose passwords a power cut took (%j) is given new ones and keeps its entries",
  async (left) => {
    const before = await startEmbedded(dataDir);
    await ask(before.url, "CREATE TABLE IF NOT EXISTS locked AS SELECT 'cramp' AS word");
    await before.release();
    const state = join(dataDir, "postgres.json");
    if (left === null) rmSync(state);
    else writeFileSync(state, left);
    const after = await startEmbedded(dataDir);
    expect(after.url).not.toBe(before.url);
    expect(await ask(after.url, "SELECT DISTINCT word FROM locked")).toEqual(["cramp"]);
    await after.release();
  },
);

test("an empty lock, as a power cut leaves it, holds nobody up", async () => {
  writeFileSync(join(dataDir, "start.lock"), "");
  const began = performance.now();
  await (await startEmbedded(dataDir)).release();
  expect(performance.now() - began).toBeLessThan(60_000);
});

test("a copy made while it ran is refused at the same path too, and the folder itself after a crash is not", async () => {
  const running = await startEmbedded(dataDir);
  const aside = `${dataDir} aside`;
  try {
    cpSync(dataDir, aside, { recursive: true });
    process.kill(postmaster(), "SIGKILL");
    const recovered = await startEmbedded(dataDir);
    await recovered.release();
    await running.release();
    rmSync(join(dataDir, "postgres"), { recursive: true });
    cpSync(join(aside, "postgres"), join(dataDir, "postgres"), { recursive: true });
    await expect(startEmbedded(dataDir)).rejects.toThrow(/copy made while Charley ran/);
    rmSync(join(dataDir, "postgres", "postmaster.pid"));
    await expect(startEmbedded(dataDir)).rejects.toThrow(/copy made while Charley ran/);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
});

test("a copy without its empty folders starts, and one without its log says what is missing", async () => {
  const dir = `${dataDir} copied`;
  try {
    const made = await startEmbedded(dir);
    await ask(made.url, "CREATE TABLE copied AS SELECT 1 AS n");
    await made.release();
    for (const name of ["pg_notify", "pg_replslot", "pg_tblspc", "pg_stat_tmp"]) {
      rmSync(join(dir, "postgres", name), { recursive: true });
    }
    const again = await startEmbedded(dir);
    expect(await ask(again.url, "SELECT n FROM copied")).toEqual([1]);
    await again.release();
    rmSync(join(dir, "postgres/pg_wal"), { recursive: true });
    await expect(startEmbedded(dir)).rejects.toThrow(/not a whole database: pg_wal is missing/);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
});
