import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { MigrationList, SchemasContainer } from "@prisma/schema-engine-wasm/schema_engine_bg";
import pg from "pg";
import { applying } from "./applying";
import { serverFacts, shortcoming } from "./shortcoming";

/** The database cannot be brought to this version. The message says what to do. */
export class MigrationError extends Error {
  override name = "MigrationError";
}

type Migration = { name: string; sql: string; checksum: string };
type LedgerRow = { migration_name: string; checksum: string };

const noFilters = { externalTables: [], externalEnums: [] };
/** Any number will do, as long as nothing else in the database takes the same one. */
const lockKey = 19_280_641;

/** The migrations under the `prisma` folder, oldest first. */
function listMigrations(prismaDir: string): Migration[] {
  const dir = join(prismaDir, "migrations");
  if (!existsSync(dir)) return [];
  const names = readdirSync(dir, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return names
    .map(({ name }) => {
      // A checkout with Windows line endings must not look like an edited migration.
      const sql = readFileSync(join(dir, name, "migration.sql"), "utf8").replaceAll("\r\n", "\n");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function migrationList(prismaDir: string, migrations: Migration[]): MigrationList {
  return {
    baseDir: join(prismaDir, "migrations"),
    lockfile: { path: "migration_lock.toml", content: 'provider = "postgresql"\n' },
    shadowDbInitScript: "",
    migrationDirectories: migrations.map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: "migration.sql", content: { tag: "ok", value: sql } },
    })),
  };
}

function schemaOf(prismaDir: string): SchemasContainer & { text: string } {
  const text = readFileSync(join(prismaDir, "schema.prisma"), "utf8");
  return { text, files: [{ path: "schema.prisma", content: text }] };
}

async function hasLedger(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query("SELECT to_regclass('_prisma_migrations') IS NOT NULL AS present");
  return rows[0]?.present === true;
}

async function readLedger(client: pg.Client): Promise<LedgerRow[]> {
  if (!(await hasLedger(client))) return [];
  const ledger = await client.query<LedgerRow>(
    "SELECT migration_name, checksum FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL",
  );
  return ledger.rows;
}

/**
 * Sets right what a start that was cut short has left in the ledger. A migration is in the database whole, with its mark,
 * or not at all: the first counts as finished, the second as rolled back, and is applied anew.
 */
async function settleLedger(client: pg.Client): Promise<void> {
  if (!(await hasLedger(client))) return;
  // The server works on when the process that asked has gone: wait until nothing is being applied any more.
  await client.query("SELECT pg_advisory_lock($1), pg_advisory_unlock($1)", [applying.lockKey]);
  const open = "WHERE finished_at IS NULL AND rolled_back_at IS NULL";
  await client.query(
    `UPDATE _prisma_migrations SET finished_at = now(), applied_steps_count = 1 ${open} AND logs = $1`,
    [applying.mark],
  );
  await client.query(`UPDATE _prisma_migrations SET rolled_back_at = now() ${open}`);
}

/** What the ledger lacks. Refuses a ledger that does not fit the files: applying on top of it could lose data. */
function pendingOf(migrations: Migration[], ledger: LedgerRow[]): Migration[] {
  for (const row of ledger) {
    const file = migrations.find(({ name }) => name === row.migration_name);
    if (file === undefined) {
      throw new MigrationError(
        `The database was made by a newer Charley: it has the migration ${row.migration_name}, which this version does not know.`,
      );
    }
    if (row.checksum !== file.checksum) {
      throw new MigrationError(
        `The migration ${row.migration_name} was changed after it had been applied to this database.`,
      );
    }
  }
  return migrations.filter(({ name }) => !ledger.some((row) => row.migration_name === name));
}

/** The food search needs it; on a server of one's own making it may take an administrator. */
async function ensureTrigrams(client: pg.Client): Promise<void> {
  try {
    await client.query("CREATE EXTENSION IF NOT EXISTS pg_trgm");
  } catch (error) {
    throw new MigrationError(
      `DATABASE_URL needs the extension pg_trgm, and its user may not make it (${error instanceof Error ? error.message : error}). Have an administrator run there: CREATE EXTENSION pg_trgm;`,
    );
  }
}

async function connect(databaseUrl: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 });
  client.on("error", () => {});
  await client.connect().catch((error: Error) => {
    // A name with several addresses fails with a list, whose own message is empty.
    const reason = error instanceof AggregateError ? error.errors.map(String).join(", ") : error.message;
    throw new MigrationError(`The database cannot be reached; is DATABASE_URL right? ${reason}`);
  });
  return client;
}

/** What lies in the way is said before anything is tried: the engine gives up half-way in words of its own. */
async function refuseUnfit(client: pg.Client): Promise<void> {
  const unfit = shortcoming(await serverFacts(client));
  if (unfit !== null) throw new MigrationError(unfit);
}

/**
 * Asks a server, and changes nothing.
 * @throws MigrationError when it cannot be reached, or no diary can be kept in it
 */
export async function checkDatabase(databaseUrl: string): Promise<void> {
  const client = await connect(databaseUrl);
  try {
    await refuseUnfit(client);
  } finally {
    await client.end();
  }
}

/**
 * Brings the database to the newest migration with Prisma's engine, which writes the same ledger as its command line.
 * When nothing is pending the engine is not even loaded. Several processes may call it at once.
 * @returns the names of what was applied
 * @throws MigrationError when the database is not one these files can go on from
 */
export async function migrate(databaseUrl: string, prismaDir: string): Promise<string[]> {
  const migrations = listMigrations(prismaDir);
  const client = await connect(databaseUrl);
  try {
    await refuseUnfit(client);
    if (pendingOf(migrations, await readLedger(client)).length === 0) return [];
    // The engine's own lock is left out of its WebAssembly build.
    await client.query("SELECT pg_advisory_lock($1)", [lockKey]);
    await settleLedger(client);
    if (pendingOf(migrations, await readLedger(client)).length === 0) return [];
    await ensureTrigrams(client);
    const { schemaEngine } = await import("./schema-engine");
    const migrationsList = migrationList(prismaDir, migrations);
    const { appliedMigrationNames } = await schemaEngine(databaseUrl, schemaOf(prismaDir).text, (engine) =>
      engine.applyMigrations({ migrationsList, filters: noFilters }),
    ).catch((error: unknown) => {
      const why = error instanceof Error ? error.message.trim().replace(/\s*\n\s*/g, " ") : String(error);
      throw new MigrationError(
        `The database could not be brought up to date, and nothing in it is lost: ${why}`,
      );
    });
    return appliedMigrationNames;
  } finally {
    await client.end();
  }
}

/**
 * The SQL that leads from the migrations to schema.prisma: what a new migration would say.
 * Empty when they agree.
 * @param adminUrl a connection that may create and drop a database of its own, in which the migrations are run
 */
export async function schemaDifference(adminUrl: string, prismaDir: string): Promise<string> {
  const { schemaEngine } = await import("./schema-engine");
  const schema = schemaOf(prismaDir);
  const migrations = migrationList(prismaDir, listMigrations(prismaDir));
  const { exitCode, stdout } = await schemaEngine(adminUrl, schema.text, (engine) =>
    engine.diff({
      from: { tag: "migrations", ...migrations },
      to: { tag: "schemaDatamodel", files: schema.files },
      script: true,
      exitCode: true,
      filters: noFilters,
    }),
  );
  const differs = 2;
  return exitCode === differs ? (stdout ?? "").trim() : "";
}
