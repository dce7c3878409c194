import { randomUUID } from "node:crypto";
import pg from "pg";
import { civilDate } from "#lib/base/time/civil-date";
import { type AccountId, mintOwnerId } from "#lib/people/accounts/owner";
import { db } from "#lib/server/db/client";
import { poolConfig } from "#lib/server/db/pool-config";
import { env } from "#lib/server/env";

/** The last night of the long diary. */
export const lastNight = civilDate("2026-03-28");
const nights = 3650;

/** Foods of the seed in turn, so that what the person usually has at an hour is a question with an answer. */
const usualFoods = `(SELECT ARRAY(SELECT "id" FROM "Food" WHERE "shortRank" IS NOT NULL ORDER BY "shortRank" LIMIT 40))`;

/**
 * A person with ten years of nights: every night recorded, about 1.1 cramps a night, 15 diet entries a day, every
 * day complete. Written by the database itself, because ten years are some 60,000 rows.
 */
export async function insertLongDiary(): Promise<AccountId> {
  const owner = randomUUID();
  await db.person.create({ data: { id: owner, timeZone: "Europe/Berlin", birthYear: 1955, sex: "female" } });
  // A connection of its own: the app gives a statement ten seconds, and writing ten years at once may take longer.
  const writer = new pg.Client({ ...poolConfig(env.databaseUrl ?? ""), statement_timeout: 0 });
  await writer.connect();
  await writeTenYears(writer, owner);
  await writer.end();
  return mintOwnerId(owner);
}

async function writeTenYears(writer: pg.Client, owner: string): Promise<void> {
  const day = `('${lastNight}'::date - n)`;
  const series = `generate_series(0, ${nights - 1}) AS n`;
  const insert = (table: string, columns: string, values: string, from = series) =>
    writer.query(
      `INSERT INTO "${table}" ("ownerId", "updatedAt", ${columns}) SELECT '${owner}', now(), ${values} FROM ${from}`,
    );
  await insert(
    "Night",
    `"night", "timeZone", "crampCount", "worstPain", "sleepDisturbance", "stretchedBeforeBed", "factors"`,
    `${day}, 'Europe/Berlin', CASE WHEN n % 3 = 0 THEN 0 ELSE NULL END, NULL, n % 11, n % 2 = 0,
     CASE WHEN (n * 7919) % 5 = 0 THEN ARRAY['alcohol'] WHEN (n * 104729) % 7 = 0 THEN ARRAY['heat'] ELSE ARRAY[]::text[] END`,
  );
  await insert(
    "Cramp",
    `"id", "night", "onset", "timeZone", "durationSeconds", "pain", "side", "muscles"`,
    `gen_random_uuid(), ${day}, ${day} + interval '25 hours', 'Europe/Berlin', 60 + (n * 37) % 400, n % 11, 'left', ARRAY['calf']`,
    `generate_series(0, ${nights - 1}) AS n, generate_series(0, ((n * 31) % 14 + 9) / 14) AS m WHERE n % 3 <> 0`,
  );
  await insert(
    "DietEntry",
    `"id", "day", "consumedAt", "timeZone", "kind", "name", "foodRef", "quantity", "unit", "grams",
     "magnesiumMg", "potassiumMg", "calciumMg", "sodiumMg", "vitaminEMg", "waterG"`,
    `gen_random_uuid(), ${day}, ${day} + interval '6 hours' + m * interval '1 hour', 'Europe/Berlin',
     CASE WHEN m = 14 THEN 'supplement' ELSE 'food' END, 'Food', foods[1 + (n + m * m) % 40], 100, 'g', 100,
     CASE WHEN (n + m) % 9 = 0 THEN NULL ELSE (n * 13 + m * 7) % 60 END, (n + m) % 300, (n * m) % 200, m * 20, (n % 5) / 2.0, 80`,
    `generate_series(0, ${nights - 1}) AS n, generate_series(0, 14) AS m, ${usualFoods} AS usual(foods)`,
  );
  await insert("DietDay", `"day", "complete"`, `${day}, true`);
  await writer.query("ANALYZE");
}
