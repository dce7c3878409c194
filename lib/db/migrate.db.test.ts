import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { db } from "#lib/db/client";
import { migrate, schemaDifference } from "#lib/db/migrate";
import { env } from "#lib/env";

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
