import { AsyncLocalStorage } from "node:async_hooks";
import pg from "pg";
import { expect, test, vi } from "vitest";
import { env } from "#lib/server/env";
import { log } from "#lib/server/log";
import { poolConfig } from "./pool-config";
import { noteSlowStatements, statementWords } from "./slow-statements";

const marker = "MARKER-77d0-in-a-value";

test("a slow statement is written to the log as it was prepared, whoever asked, and a quick one is not", async () => {
  const lines = vi.spyOn(log, "warn").mockImplementation(() => undefined);
  const pool = new pg.Pool({ ...poolConfig(env.databaseUrl ?? ""), max: 1 });
  pool.on("connect", (client) => noteSlowStatements(client, 200));
  const slow = { text: "SELECT pg_sleep(0.3), $1::text AS said", values: [marker] };
  try {
    expect((await pool.query(slow)).rows).toMatchObject([{ said: marker }]);
    await pool.query("SELECT 1");
    const client = await pool.connect();
    expect((await client.query(slow)).rows).toMatchObject([{ said: marker }]);
    client.release();
  } finally {
    await pool.end();
  }
  const slowly = { event: "slow-statement", milliseconds: expect.any(Number) };
  expect(lines.mock.calls.map(([about]) => about)).toEqual([
    { ...slowly, statement: "SELECT pg_sleep(0.3), $1::text AS said" },
    { ...slowly, statement: "SELECT pg_sleep(0.3), $1::text AS said" },
  ]);
  lines.mockRestore();
});

test("it is of the request that asked, and not of the one that opened the connection", async () => {
  const asked = new AsyncLocalStorage<string>();
  const lines = vi.spyOn(log, "warn").mockImplementation(() => said.push(asked.getStore()));
  const said: unknown[] = [];
  const pool = new pg.Pool({ ...poolConfig(env.databaseUrl ?? ""), max: 1 });
  pool.on("connect", (client) => noteSlowStatements(client, 100));
  try {
    await asked.run("first", () => pool.query("SELECT 1"));
    await asked.run("second", () => pool.query("SELECT pg_sleep(0.2)"));
  } finally {
    await pool.end();
  }
  expect(said).toEqual(["second"]);
  lines.mockRestore();
});

test("what stands in quotes is not written", () => {
  expect(statementWords(`SELECT *\n  FROM "Night"  WHERE note = 'it''s ${marker}' AND 'x' = $1`)).toBe(
    `SELECT * FROM "Night" WHERE note = '…' AND '…' = $1`,
  );
  expect(statementWords({ text: "SELECT 1", values: [marker] })).toBe("SELECT 1");
  expect(statementWords({ submit: () => undefined })).toBe("");
});
