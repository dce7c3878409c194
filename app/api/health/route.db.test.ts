import pg from "pg";
import { expect, inject, test } from "vitest";
import { env } from "#lib/server/env";
import manifest from "../../../package.json" with { type: "json" };
import { GET } from "./route";

test("health is ok while the database answers, and 503 as soon as it does not", async () => {
  const up = await GET();
  expect(up.status).toBe(200);
  expect(await up.json()).toEqual({ status: "ok", database: "external", version: manifest.version });

  const name = new URL(env.databaseUrl ?? "").pathname.slice(1);
  const admin = new pg.Client({ connectionString: inject("adminUrl") });
  await admin.connect();
  await admin.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS false`);
  await admin.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1", [name]);
  const down = await GET();
  expect(down.status).toBe(503);
  expect(await down.json()).toMatchObject({ status: "unavailable" });

  await admin.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS true`);
  await admin.end();
  expect((await GET()).status).toBe(200);
});
