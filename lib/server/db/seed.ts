import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { seedFoods } from "./seed-foods";

/** Any number will do, as long as nothing else in the database takes the same one. */
const lockKey = 19_280_642;
/** Raise it when the code that reads the files changes what it makes of them. */
const readerVersion = 4;

const typesOfColumns: Readonly<Record<string, string>> = {
  id: "text",
  source: "text",
  description: "text",
  foodGroup: "text",
  brand: "text",
  kind: "text",
  basis: "text",
  servingLabel: "text",
  servingGrams: "float8",
  plainName: "text",
  aliases: "text[]",
  shortRank: "int",
  grade: "text",
  evidence: "text",
  searchText: "text",
};

function fingerprint(seedDir: string, amountColumns: readonly string[]): string {
  const hash = createHash("sha256").update(String(readerVersion)).update(amountColumns.join());
  const files = readdirSync(seedDir).filter((name) => name.endsWith(".tsv"));
  for (const name of files.sort()) hash.update(name).update(readFileSync(join(seedDir, name)));
  return hash.digest("hex");
}

/** True when the part has been loaded from exactly this. */
async function isLoaded(client: pg.Client, name: string, hash: string): Promise<boolean> {
  const { rowCount } = await client.query(`SELECT FROM "SeedState" WHERE name = $1 AND hash = $2`, [
    name,
    hash,
  ]);
  return rowCount === 1;
}

async function markLoaded(client: pg.Client, name: string, hash: string): Promise<void> {
  await client.query(
    `INSERT INTO "SeedState" (name, hash) VALUES ($1, $2)
     ON CONFLICT (name) DO UPDATE SET hash = excluded.hash, "loadedAt" = now()`,
    [name, hash],
  );
}

type Seed = {
  readonly databaseUrl: string;
  readonly seedDir: string;
  /** The columns of the table Food that hold an amount */
  readonly amountColumns: readonly string[];
};

/** A food that is no longer listed is kept for the entries that name it, and left out of the search. */
async function loadFoods(
  client: pg.Client,
  { seedDir, amountColumns }: Pick<Seed, "seedDir" | "amountColumns">,
): Promise<void> {
  const { foods, portions } = seedFoods(seedDir, amountColumns);
  const types = { ...typesOfColumns, ...Object.fromEntries(amountColumns.map((name) => [name, "float8"])) };
  const names = Object.keys(types).map((name) => `"${name}"`);
  const columns = Object.entries(types).map(([name, type]) => `"${name}" ${type}`);
  const updates = names.filter((name) => name !== '"id"').map((name) => `${name} = excluded.${name}`);
  await client.query(
    `INSERT INTO "Food" (${names.join(", ")}) SELECT ${names.join(", ")} FROM jsonb_to_recordset($1::jsonb) AS seed (${columns.join(", ")})
     ON CONFLICT (id) DO UPDATE SET ${updates.join(", ")}, "retiredAt" = NULL`,
    [JSON.stringify(foods.map(({ amounts, ...food }) => ({ ...food, ...amounts })))],
  );
  const ids = foods.map(({ id }) => id);
  await client.query(
    `UPDATE "Food" SET "retiredAt" = now() WHERE source IN ('sr24', 'label', 'recipe') AND "retiredAt" IS NULL AND NOT id = ANY ($1)`,
    [ids],
  );
  await client.query(`DELETE FROM "FoodPortion" WHERE "foodId" = ANY ($1)`, [ids]);
  await client.query(
    `INSERT INTO "FoodPortion" ("foodId", seq, amount, measure, "gramWeight")
     SELECT * FROM jsonb_to_recordset($1::jsonb) AS seed ("foodId" text, seq int, amount float8, measure text, "gramWeight" float8)`,
    [JSON.stringify(portions)],
  );
  await client.query(`REFRESH MATERIALIZED VIEW "FoodWord"`);
}

/** A browser may name a zone that this Node knows and the server's PostgreSQL, as an older one, does not. */
async function loadTimeZones(client: pg.Client): Promise<void> {
  await client.query(`INSERT INTO "TimeZone" (name) SELECT unnest($1::text[]) ON CONFLICT DO NOTHING`, [
    Intl.supportedValuesOf("timeZone"),
  ]);
}

/**
 * Loads the foods and the time zones into a migrated database, all or nothing. Does nothing when they are in it already.
 * @returns whether anything was loaded
 */
export async function seed({ databaseUrl, seedDir, amountColumns }: Seed): Promise<boolean> {
  const parts = [
    {
      name: "foods",
      hash: fingerprint(seedDir, amountColumns),
      load: (client: pg.Client) => loadFoods(client, { seedDir, amountColumns }),
    },
    { name: "time-zones", hash: `node ${process.versions.tz}`, load: loadTimeZones },
  ];
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 });
  await client.connect();
  let loaded = false;
  try {
    for (const { name, hash, load } of parts) {
      if (await isLoaded(client, name, hash)) continue;
      await client.query("BEGIN");
      await client.query("SELECT pg_advisory_xact_lock($1)", [lockKey]);
      await load(client);
      await markLoaded(client, name, hash);
      await client.query("COMMIT");
      loaded = true;
    }
    return loaded;
  } finally {
    await client.end();
  }
}
