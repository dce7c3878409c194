import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { v7 as uuidv7 } from "uuid";
import { expect, inject, onTestFinished, test } from "vitest";
import { ownedTables } from "#lib/exchange/transfer/owned-tables";
import { env } from "#lib/server/env";
import { giveBelongings } from "#testing/belongings";
import { newTestPerson } from "#testing/request";
import { db } from "./client";
import { migrate, schemaDifference } from "./migrate";

const migrations = readdirSync("prisma/migrations", { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

test("the migrations make exactly what schema.prisma says", async () => {
  expect(await schemaDifference(inject("adminUrl"), "prisma")).toBe("");
});

test("the ledger holds what Prisma's command line expects: every file, by its SHA-256, finished", async () => {
  const rows = await db.$queryRaw<{ migration_name: string; checksum: string; finished: boolean }[]>`
    SELECT migration_name, checksum, finished_at IS NOT NULL AND applied_steps_count = 1 AS finished
    FROM _prisma_migrations ORDER BY migration_name`;
  expect(rows).toEqual(
    migrations.map((name) => ({
      migration_name: name,
      checksum: createHash("sha256")
        .update(readFileSync(join("prisma/migrations", name, "migration.sql")))
        .digest("hex"),
      finished: true,
    })),
  );
  expect(rows.length).toBeGreaterThan(0);
});

test("a database that is up to date is left alone", async () => {
  expect(await migrate(env.databaseUrl ?? "", "prisma")).toEqual([]);
});

async function connected(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  onTestFinished(() => client.end());
  return client;
}

/** An empty database beside this file's own, which goes with it. Its address as the app's role, and as the administrator. */
async function emptyDatabase(suffix: string): Promise<{ url: string; adminUrl: string }> {
  const [url, adminUrl] = [new URL(env.databaseUrl ?? ""), new URL(inject("adminUrl"))];
  const name = `${url.pathname.slice(1)}_${suffix}`;
  const admin = await connected(adminUrl.href);
  await admin.query(`CREATE DATABASE ${name} OWNER charley`);
  url.pathname = adminUrl.pathname = `/${name}`;
  return { url: url.href, adminUrl: adminUrl.href };
}

/** Rows of a table as objects, only these columns, in an order of their own. */
async function rowsOf(client: pg.Client, table: string, columns: string[]): Promise<unknown[]> {
  const list = columns.map((column) => `"${column}"`).join(", ");
  const { rows } = await client.query(`SELECT to_jsonb(t) AS row FROM (SELECT ${list} FROM "${table}") t`);
  return rows.map(({ row }) => row).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

async function columnsByTable(client: pg.Client): Promise<Map<string, string[]>> {
  const { rows } = await client.query<{ table: string; columns: string[] }>(`
    SELECT c.table_name::text AS table, array_agg(c.column_name::text ORDER BY c.ordinal_position) AS columns
    FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
    WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE' AND c.table_name NOT LIKE '\\_%' GROUP BY 1`);
  return new Map(rows.map(({ table, columns }) => [table, columns]));
}

test("every migration keeps what was there: a row of each table, written as soon as there was the table", async () => {
  const { owner: ownerId } = await newTestPerson();
  const { share } = await giveBelongings(ownerId);
  const id = uuidv7();
  const later = new Date(Date.now() + 86_400_000);
  await db.oneTimeLink.create({
    data: { ownerId, tokenHash: new Uint8Array(32), purpose: "reset", expiresAt: later },
  });
  await db.shareView.create({ data: { ownerId, id, shareId: share } });
  await db.noticeShown.create({ data: { ownerId, id, ruleId: "S1", ruleVersion: 1, place: "diet" } });
  await db.operation.create({
    data: { ownerId, id, entity: "cramp", key: id, rev: 1, bodyHash: new Uint8Array(32) },
  });
  await db.audit.create({ data: { ownerId, id, event: "sign-in", outcome: "ok" } });
  const today = await connected(env.databaseUrl ?? "");
  const present = await columnsByTable(today);
  const full = new Map<string, unknown[]>();
  for (const [table, columns] of present) full.set(table, await rowsOf(today, table, columns));
  // What is sealed today stood there as a plain word, and was held to a list of them.
  full.set(
    "Condition",
    (full.get("Condition") ?? []).map((row) => ({ ...Object(row), answer: "yes" })),
  );
  // One of the person's own came later than the others.
  full.set(
    "Experiment",
    (full.get("Experiment") ?? []).map((row) => ({ ...Object(row), what: "stretching", own: null })),
  );
  expect([...full].filter(([table, rows]) => table in ownedTables && rows.length === 0)).toEqual([]);

  const old = await connected((await emptyDatabase("old")).adminUrl);
  await old.query("CREATE EXTENSION pg_trgm");
  // The keys between the tables are not looked at while they are filled in any order.
  await old.query("SET session_replication_role = replica");
  const kept = new Map<string, { columns: string[]; rows: unknown[] }>();
  for (const name of migrations) {
    await old.query(readFileSync(join("prisma/migrations", name, "migration.sql"), "utf8"));
    for (const [table, columns] of await columnsByTable(old)) {
      if (kept.has(table)) continue;
      // A column that has gone since has no value of today's.
      const common = columns.filter((column) => present.get(table)?.includes(column));
      const list = common.map((column) => `"${column}"`).join(", ");
      await old.query(
        `INSERT INTO "${table}" (${list}) SELECT ${list} FROM jsonb_populate_recordset(NULL::"${table}", $1) ON CONFLICT DO NOTHING`,
        [JSON.stringify(full.get(table))],
      );
      kept.set(table, { columns: common, rows: await rowsOf(old, table, common) });
    }
  }
  for (const [table, { columns, rows }] of kept) {
    expect(rows.length, table).toBe(full.get(table)?.length);
    expect(await rowsOf(old, table, columns), table).toEqual(rows);
  }
});

/** A folder like prisma/ with these migrations in it. */
function prismaDirOf(scripts: Record<string, string>): string {
  const dir = mkdtempSync(join(tmpdir(), "charley-migrations-"));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  writeFileSync(join(dir, "schema.prisma"), readFileSync("prisma/schema.prisma"));
  for (const [name, sql] of Object.entries(scripts)) {
    mkdirSync(join(dir, "migrations", name), { recursive: true });
    writeFileSync(join(dir, "migrations", name, "migration.sql"), sql);
  }
  return dir;
}

test("a start that was killed while it migrated is taken up by the next one, wherever it was", async () => {
  const { url } = await emptyDatabase("killed");
  const client = await connected(url);
  const steps = {
    "1_one": "CREATE TABLE one (n int); INSERT INTO one VALUES (1);",
    "2_two": "CREATE TABLE two (n int);",
    "3_three": "CREATE TABLE three (n int);",
  };
  expect(await migrate(url, prismaDirOf({ "1_one": steps["1_one"], "2_two": steps["2_two"] }))).toEqual([
    "1_one",
    "2_two",
  ]);
  // Killed after the script of the second had been applied, before the ledger said so.
  await client.query(
    "UPDATE _prisma_migrations SET finished_at = NULL, applied_steps_count = 0 WHERE migration_name = '2_two'",
  );
  expect(await migrate(url, prismaDirOf(steps))).toEqual(["3_three"]);
  // Killed after the third had been begun, before its script was applied.
  await client.query(
    "UPDATE _prisma_migrations SET finished_at = NULL, applied_steps_count = 0, logs = NULL WHERE migration_name = '3_three'",
  );
  await client.query("DROP TABLE three");
  expect(await migrate(url, prismaDirOf(steps))).toEqual(["3_three"]);
  expect(await migrate(url, prismaDirOf(steps))).toEqual([]);
  expect((await client.query("SELECT FROM one, two, three")).rowCount).toBe(0);
  expect((await client.query("SELECT FROM one")).rowCount).toBe(1);
  const finished = await client.query(
    "SELECT FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL AND applied_steps_count = 1",
  );
  expect(finished.rowCount).toBe(3);
});

test("a migration that fails leaves nothing behind, says why in a line, and is applied once it can be", async () => {
  const { url } = await emptyDatabase("failing");
  const bad = prismaDirOf({ "1_one": "CREATE TABLE one (n int); CREATE TABLE one (n int);" });
  for (const _ of [1, 2])
    await expect(migrate(url, bad)).rejects.toThrow(
      /^The database could not be brought up to date.*"one" already exists.*$/,
    );
  expect(await migrate(url, prismaDirOf({ "1_one": "CREATE TABLE one (n int);" }))).toEqual(["1_one"]);
});

test("a database that can only be read is said to be one, before anything is tried", async () => {
  const { url } = await emptyDatabase("standby");
  const readOnly = new URL(url);
  readOnly.searchParams.set("options", "-c default_transaction_read_only=on");
  await expect(migrate(readOnly.href, "prisma")).rejects.toThrow(/^DATABASE_URL .*only be read.*$/);
});
