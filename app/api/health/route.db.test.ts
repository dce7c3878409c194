import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { beforeAll, expect, inject, test } from "vitest";
import { db } from "#lib/server/db/client";
import { env } from "#lib/server/env";
import { listFailedJobs } from "#lib/server/health/failed-jobs";
import manifest from "../../../package.json" with { type: "json" };
import { GET as live } from "./live/route";
import { GET } from "./route";

/** What was just asked is not asked again within a second. */
const aSecond = () => sleep(1100);

/** On a busy machine the first connection alone may take longer than a health check waits. */
beforeAll(() => listFailedJobs());

test("health is ok while the database answers, 503 as soon as it does not or takes no writes; alive in any case", async () => {
  const up = await GET();
  expect(up.status).toBe(200);
  expect(await up.json()).toEqual({
    status: "ok",
    database: "external",
    version: manifest.version,
    warnings: expect.any(Array),
  });

  const name = new URL(env.databaseUrl ?? "").pathname.slice(1);
  const admin = new pg.Client({ connectionString: inject("adminUrl") });
  await admin.connect();
  await admin.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS false`);
  await admin.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1", [name]);
  await aSecond();
  const down = await GET();
  expect(down.status).toBe(503);
  expect(await down.json()).toMatchObject({ status: "unavailable" });

  expect(live().status).toBe(200);

  await admin.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS true`);
  await aSecond();
  expect((await GET()).status).toBe(200);

  // A standby and a full disk answer every question, and take nothing.
  await admin.query(`ALTER DATABASE ${name} SET default_transaction_read_only = on`);
  await admin.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1", [name]);
  await aSecond();
  expect((await GET()).status).toBe(503);
  await admin.query(`ALTER DATABASE ${name} RESET default_transaction_read_only`);
  await admin.end();
});

test("a job that failed is a warning, not a reason to be less ready, and the reason is not told", async () => {
  const ranAt = new Date();
  await db.jobRun.create({ data: { name: "purge-bin", ranAt, count: 0, problem: "P2039" } });
  await aSecond();
  const answer = await GET();
  expect([answer.status, (await answer.json()).warnings]).toEqual([
    200,
    expect.arrayContaining(["job-failed"]),
  ]);
});
