import { spawn } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, expect, test } from "vitest";
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
  const remembered = JSON.parse(readFileSync(join(dataDir, "postgres.json"), "utf8")).port;
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
    // Had it been made while the server ran, its note would have come along.
    const note = join(copy, "postgres/postmaster.pid");
    writeFileSync(note, `${process.pid}\n${join(dataDir, "postgres")}\n`);
    await expect(startEmbedded(copy)).rejects.toThrow(/made while Charley ran/);
    rmSync(note);
    const again = await startEmbedded(copy);
    expect(await ask(again.url, "SELECT word FROM copied")).toEqual(["night"]);
    await again.release();
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
});
