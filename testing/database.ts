// Tests that need the database: name the file `*.db.test.ts`, import `db` from "#lib/db/client" and use it. Each such
// file gets a fresh, migrated database of its own on a real embedded PostgreSQL, which starts once for the whole run and
// only when such a file runs. The tables are empty but for what the migrations put there; a test that needs the foods
// calls `seed` of #lib/server/db/seed first. Tests of one file share its database and run in order: give each a person
// of its own instead of cleaning up.
import pg from "pg";
import type { TestProject } from "vitest/node";
import { startEmbedded } from "#lib/server/db/embedded";
import { migrate } from "#lib/server/db/migrate";
import { scratchDir } from "#lib/server/db/scratch-dir";

declare module "vitest" {
  export interface ProvidedContext {
    /** Holds the migrated database that each test file's own is copied from. */
    templateUrl: string;
    adminUrl: string;
  }
}

const owned = /^charley_test_(\d+)(_|$)/;

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Drops the databases of this run, and of runs that were cut short. */
async function dropDatabases(admin: pg.Client): Promise<void> {
  const { rows } = await admin.query<{ datname: string }>("SELECT datname FROM pg_database");
  for (const { datname } of rows) {
    const pid = Number(owned.exec(datname)?.[1] ?? Number.NaN);
    if (Number.isNaN(pid) || (pid !== process.pid && isRunning(pid))) continue;
    await admin.query(`DROP DATABASE IF EXISTS ${datname} WITH (FORCE)`);
  }
}

/** Runs once before all database tests; vitest calls what it returns after them. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const database = await startEmbedded(scratchDir("unit"));
  const admin = new pg.Client({ connectionString: database.adminUrl });
  await admin.connect();
  // Tests lose nothing in a power cut.
  await admin.query("ALTER SYSTEM SET fsync = off");
  await admin.query("SELECT pg_reload_conf()");
  await dropDatabases(admin);
  const template = `charley_test_${process.pid}`;
  await admin.query(`CREATE DATABASE ${template} OWNER charley`);
  const url = new URL(database.url);
  url.pathname = `/${template}`;
  await migrate(url.href, "prisma");
  project.provide("templateUrl", url.href);
  project.provide("adminUrl", database.adminUrl);
  return async () => {
    await dropDatabases(admin);
    await admin.end();
    await database.release();
  };
}
