import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { archiveFile, checkFile, manifestFile } from "#lib/server/backup/backup-folder";
import { db } from "#lib/server/db/client";
import { writeDurably } from "#lib/server/durable-file";
import { readEnv } from "#lib/server/env";
import { readPrometheus } from "#testing/prometheus-text";
import { answerMetrics } from "./answer-metrics";
import { requestMetrics } from "./request-metrics.mjs";

const token = "a token of at least 32 characters".replaceAll(" ", "-");
const now = new Date("2026-03-28T12:00:00Z");
const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 3_600_000);
const counted = globalThis as { charleyRequestMetrics?: ReturnType<typeof requestMetrics> };
let dataDir = "";

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), "charley-metrics-"));
  counted.charleyRequestMetrics = requestMetrics({ staticRoutes: [], dynamicRoutes: [] });
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

function ask(headers: Record<string, string>, settings: Record<string, string> = {}): Promise<Response> {
  return answerMetrics(new Headers(headers), readEnv({ DATA_DIR: dataDir, ...settings }), now);
}
const bearer = (text: string) => ({ authorization: `Bearer ${text}` });
const here = { "x-charley-from-here": "1", host: "localhost:3000" };

test("there is nothing unless it was asked for, and nothing where nobody says where a request came from", async () => {
  expect((await ask({ ...here, ...bearer(token) })).status).toBe(404);
  expect((await ask(here, { METRICS: "off" })).status).toBe(404);
  delete counted.charleyRequestMetrics;
  expect((await ask(here, { METRICS: "loopback" })).status).toBe(404);
  expect((await ask(bearer(token), { METRICS_TOKEN: token })).status).toBe(404);
});

test("with a token, exactly that token is needed, also from this machine", async () => {
  const settings = { METRICS_TOKEN: token };
  const statuses = async (...tries: Record<string, string>[]) =>
    Promise.all(tries.map(async (headers) => (await ask(headers, settings)).status));
  expect(await statuses(bearer(token), { authorization: `bearer ${token}` })).toEqual([200, 200]);
  const wrong = [{}, here, bearer(`${token}x`), bearer(token.slice(1)), { authorization: token }, bearer("")];
  expect(await statuses(...wrong)).toEqual(wrong.map(() => 401));
  expect((await ask({}, settings)).headers.get("www-authenticate")).toBe("Bearer");
});

test("METRICS=loopback lets in this machine by a name of its own, and is nothing for anybody else", async () => {
  const status = async (headers: Record<string, string>) =>
    (await ask(headers, { METRICS: "loopback" })).status;
  expect(await status(here)).toBe(200);
  expect(await status({ ...here, host: "127.0.0.1:3000" })).toBe(200);
  expect(await status({ ...here, host: "[::1]:3000" })).toBe(200);
  expect(await status({ host: "localhost:3000" })).toBe(404);
  expect(await status({ ...here, "x-charley-from-here": "0" })).toBe(404);
  expect(await status({ ...here, host: "charley.example.org" })).toBe(404);
  expect(await status({ ...here, host: "localhost.example.org" })).toBe(404);
});

function keepBackup(at: Date, problem: string | null): void {
  const dir = join(dataDir, "backups", `charley-${at.toISOString().replace(/[-:]|\.\d+/g, "")}`);
  mkdirSync(dir, { recursive: true });
  writeDurably(
    join(dir, manifestFile),
    JSON.stringify({
      format: 1,
      madeAt: at.toISOString(),
      charley: "1",
      postgres: 180_004,
      kind: "embedded",
      files: { [archiveFile]: { bytes: 0, sha256: "" } },
      tables: {},
    }),
  );
  writeDurably(join(dir, checkFile), JSON.stringify({ at: at.toISOString(), problem }));
}

async function figures(settings: Record<string, string> = {}) {
  const answer = await ask(bearer(token), { METRICS_TOKEN: token, ...settings });
  expect(answer.headers.get("content-type")).toBe("text/plain; version=0.0.4; charset=utf-8");
  const read = readPrometheus(await answer.text());
  const of = (name: string) =>
    read.get(`charley_${name}`)?.samples.map(({ labels, value }) => [...Object.values(labels), value]);
  return Object.assign(of, { names: [...read.keys()] });
}

test("jobs, backups, the pool, the disk and what waits to be sent are told; what is not known has no line", async () => {
  const before = await figures();
  expect(before("backup_last_good_age_seconds")).toBeUndefined();
  expect(before("mail_waiting")).toBeUndefined();
  expect(before("job_failed")).toBeUndefined();

  await db.jobRun.createMany({
    data: [
      { name: "purge-bin", ranAt: hoursAgo(1), succeededAt: hoursAgo(5), count: 0, problem: "P2039" },
      { name: "purge-mail", ranAt: hoursAgo(1), succeededAt: hoursAgo(1), count: 3 },
      { name: "seal-columns", ranAt: hoursAgo(2), count: 0, problem: "Error" },
    ],
  });
  const letter = { kind: "alert", toHash: new Uint8Array(32), createdAt: now, nextAt: now };
  const ids = ["00000000-0000-7000-8000-000000000001", "00000000-0000-7000-8000-000000000002"];
  await db.outgoingMail.createMany({
    data: [
      { ...letter, id: ids[0] ?? "", sealed: new Uint8Array(8) },
      { ...letter, id: ids[1] ?? "" },
    ],
  });
  keepBackup(hoursAgo(30), null);
  keepBackup(hoursAgo(6), "damaged");
  const after = await figures({ SMTP_URL: "smtp://127.0.0.1:25", MAIL_FROM: "charley@example.org" });
  expect(after("job_failed")).toEqual([
    ["purge-bin", 1],
    ["purge-mail", 0],
    ["seal-columns", 1],
  ]);
  expect(after("job_last_run_age_seconds")?.[0]).toEqual(["purge-bin", 3600]);
  expect(after("job_last_success_age_seconds")).toEqual([
    ["purge-bin", 5 * 3600],
    ["purge-mail", 3600],
  ]);
  expect(after("backup_last_good_age_seconds")).toEqual([[30 * 3600]]);
  expect(after("mail_waiting")).toEqual([[1]]);
  expect(after("database_up")).toEqual([[1]]);
  expect(after("database_connections")?.map(([state]) => state)).toEqual(["busy", "idle"]);
  const [[, free = 0] = [], ...more] = after("disk_free_bytes") ?? [];
  const [[, size = 0] = []] = after("disk_size_bytes") ?? [];
  expect(more).toEqual([]);
  expect(Number(free)).toBeGreaterThan(0);
  expect(Number(size)).toBeGreaterThanOrEqual(Number(free));

  const drawn = readFileSync("docs/grafana.json", "utf8").match(/\b(?:charley|process|nodejs)_\w+/g) ?? [];
  const told = drawn.map((name) => name.replace(/_bucket$/, ""));
  expect(told.length).toBeGreaterThan(8);
  expect(after.names).toEqual(expect.arrayContaining(told));
});
