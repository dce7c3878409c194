import "server-only";
import { type AmountColumn, amountColumns } from "#lib/knowledge/nutrients/columns";
import { searchText } from "#lib/server/db/search-text";
import { Prisma } from "#prisma/client";
import { type FdcType, fdcTypes } from "./fdc-food";
import type { FdcSink } from "./read-fdc";

type Tx = Prisma.TransactionClient;

// These foods are everybody’s: their writes have no owner. The tables a download is gathered in are this transaction’s own
// and go with it, so that an import that breaks off leaves everything as it was.

async function createStage(tx: Tx): Promise<void> {
  await tx.$executeRaw`
    CREATE TEMPORARY TABLE "FdcFood" ("fdcId" bigint PRIMARY KEY, "type" text NOT NULL, "description" text NOT NULL,
      "sameAs" text NOT NULL, "kind" text NOT NULL, "searchText" text NOT NULL, "ndbNumber" text) ON COMMIT DROP`;
  await tx.$executeRaw`
    CREATE TEMPORARY TABLE "FdcAmount" ("fdcId" bigint, "column" text, "amount" float8 NOT NULL,
      PRIMARY KEY ("fdcId", "column")) ON COMMIT DROP`;
  await tx.$executeRaw`
    CREATE TEMPORARY TABLE "FdcPortion" ("fdcId" bigint, "at" bigint, "amount" float8 NOT NULL, "measure" text NOT NULL,
      "gramWeight" float8 NOT NULL, PRIMARY KEY ("fdcId", "at")) ON COMMIT DROP`;
}

/** Where a download is gathered, food by food and amount by amount, before any of it counts. */
export async function foodStage(tx: Tx): Promise<FdcSink> {
  await createStage(tx);
  return {
    async foods(rows) {
      const staged = rows.map((food) => ({
        ...food,
        sameAs: food.description.toLowerCase(),
        searchText: searchText([food.description]),
      }));
      await tx.$executeRaw`
        INSERT INTO "FdcFood" SELECT * FROM jsonb_to_recordset(${JSON.stringify(staged)}::jsonb) AS food ("fdcId" bigint,
          "type" text, "description" text, "sameAs" text, "kind" text, "searchText" text) ON CONFLICT DO NOTHING`;
    },
    async allFoodsListed() {
      await tx.$executeRaw`
        DELETE FROM "FdcFood" AS older USING "FdcFood" AS newer
        WHERE older."type" = newer."type" AND older."sameAs" = newer."sameAs" AND older."fdcId" < newer."fdcId"`;
      await tx.$executeRaw`ANALYZE "FdcFood"`;
      return countStaged(tx);
    },
    async amounts(rows) {
      await tx.$executeRaw`
        INSERT INTO "FdcAmount"
        SELECT DISTINCT ON ("fdcId", "column") "fdcId", "column", said."amount"
        FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS said ("fdcId" bigint, "column" text, "amount" float8,
          "surveyOnly" boolean, "at" bigint) JOIN "FdcFood" USING ("fdcId")
        WHERE NOT said."surveyOnly" OR "FdcFood"."type" = 'survey_fndds_food'
        ORDER BY "fdcId", "column", said."at" DESC
        ON CONFLICT ("fdcId", "column") DO UPDATE SET "amount" = excluded."amount"`;
    },
    async portions(rows) {
      await tx.$executeRaw`
        INSERT INTO "FdcPortion" SELECT "fdcId", "at", "amount", "measure", "gramWeight"
        FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS said ("fdcId" bigint, "at" bigint, "amount" float8,
          "measure" text, "gramWeight" float8) JOIN "FdcFood" USING ("fdcId")`;
    },
    async oldNumbers(rows) {
      await tx.$executeRaw`
        UPDATE "FdcFood" SET "ndbNumber" = said."ndbNumber"
        FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS said ("fdcId" bigint, "ndbNumber" text)
        WHERE "FdcFood"."fdcId" = said."fdcId"`;
    },
  };
}

async function countStaged(tx: Tx): Promise<number> {
  const rows = await tx.$queryRaw<{ count: number }[]>`SELECT COUNT(*)::int AS count FROM "FdcFood"`;
  return rows[0]?.count ?? 0;
}

/**
 * Takes out what came with Charley and is in SR Legacy again, by the number it kept or, where the download does not tell it,
 * by its description: the food with Charley stays, because short names and what was logged hang on it. Gives how many.
 */
async function dropTwins(tx: Tx): Promise<number> {
  const byNumber = await tx.$executeRaw`
    DELETE FROM "FdcFood" USING "Food"
    WHERE "type" = 'sr_legacy_food' AND "Food"."source" = 'sr24' AND "Food"."id" = 'sr24:' || "ndbNumber"`;
  const byDescription = await tx.$executeRaw`
    DELETE FROM "FdcFood" WHERE "type" = 'sr_legacy_food' AND "ndbNumber" IS NULL
      AND "sameAs" IN (SELECT lower("description") FROM "Food" WHERE "source" = 'sr24')`;
  return byNumber + byDescription;
}

const columnName = (column: AmountColumn) => Prisma.raw(`"${column}"`);
const amountSql = (one: (column: AmountColumn) => Prisma.Sql) => Prisma.join(amountColumns.map(one));

/** Writes the staged foods with their portions, new or over the ones of an earlier import. */
async function writeFoods(tx: Tx): Promise<void> {
  const groups = JSON.stringify(fdcTypes);
  await tx.$executeRaw`
    INSERT INTO "Food" ("id", "source", "description", "foodGroup", "kind", "searchText", "aliases", ${amountSql(columnName)})
    SELECT 'fdc:' || "fdcId", 'fdc', "description", ${groups}::jsonb ->> "type", "kind",
      "searchText", '{}', ${amountSql((column) => Prisma.sql`max("amount") FILTER (WHERE "column" = ${column})`)}
    FROM "FdcFood" LEFT JOIN "FdcAmount" USING ("fdcId")
    GROUP BY "fdcId", "description", "type", "kind", "searchText"
    ON CONFLICT ("id") DO UPDATE SET "description" = excluded."description", "foodGroup" = excluded."foodGroup",
      "kind" = excluded."kind", "searchText" = excluded."searchText", "retiredAt" = NULL,
      ${amountSql((column) => Prisma.sql`${columnName(column)} = excluded.${columnName(column)}`)}`;
  await tx.$executeRaw`
    DELETE FROM "FoodPortion" WHERE "foodId" IN (SELECT 'fdc:' || "fdcId" FROM "FdcFood")`;
  await tx.$executeRaw`
    INSERT INTO "FoodPortion" ("foodId", "seq", "amount", "measure", "gramWeight")
    SELECT 'fdc:' || "fdcId", row_number() OVER (PARTITION BY "fdcId" ORDER BY "at"), "amount", "measure", "gramWeight"
    FROM "FdcPortion" JOIN "FdcFood" USING ("fdcId")`;
}

/** Foods of these sets that a newer download no longer lists are not offered any more; past entries keep them. */
function retireOthers(tx: Tx, { types, now }: { types: readonly FdcType[]; now: Date }): Promise<number> {
  const groups = types.map((type) => fdcTypes[type]);
  return tx.$executeRaw`
    UPDATE "Food" SET "retiredAt" = ${now}
    WHERE "source" = 'fdc' AND "retiredAt" IS NULL AND "foodGroup" = ANY (${groups})
      AND NOT EXISTS (SELECT FROM "FdcFood" WHERE 'fdc:' || "fdcId" = "Food"."id")`;
}

/** Makes what was gathered count: gives how many foods can be found, came with Charley already, and are not listed any more. */
export async function publishStage(
  tx: Tx,
  now: Date,
): Promise<{ written: number; twins: number; retired: number }> {
  const types = await tx.$queryRaw<{ type: FdcType }[]>`SELECT DISTINCT "type" FROM "FdcFood"`;
  const twins = await dropTwins(tx);
  await writeFoods(tx);
  const retired = await retireOthers(tx, { types: types.map(({ type }) => type), now });
  // Makes the new words findable despite slips.
  await tx.$executeRaw`REFRESH MATERIALIZED VIEW "FoodWord"`;
  return { written: await countStaged(tx), twins, retired };
}
