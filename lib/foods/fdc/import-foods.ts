import "server-only";
import { db } from "#lib/db/client";
import { searchText } from "#lib/db/search-text";
import { type FdcFood, type FdcType, fdcTypes } from "./fdc-food";
import { FdcFileError, type Progress, readFdc } from "./read-fdc";

// These foods are everybody’s: their writes have no owner.

const idOf = ({ fdcId }: FdcFood) => `fdc:${fdcId}`;

/** Writes foods with their portions, new or over the ones of an earlier import, all or none of the batch. */
async function upsertFdcFoods(foods: readonly FdcFood[]): Promise<void> {
  const rows = foods.map(({ fdcId, type, portions: _, ndbNumber: __, ...food }) => ({
    ...food,
    id: `fdc:${fdcId}`,
    foodGroup: fdcTypes[type],
    searchText: searchText([food.description]),
  }));
  const portions = foods.flatMap((food) =>
    food.portions.map((portion) => ({ ...portion, foodId: idOf(food) })),
  );
  await db.$transaction([
    db.$executeRaw`
      INSERT INTO "Food" ("id", "source", "description", "foodGroup", "kind", "magnesiumMg", "potassiumMg", "calciumMg",
        "sodiumMg", "vitaminEMg", "waterG", "searchText", "aliases")
      SELECT "id", 'fdc', "description", "foodGroup", "kind", "magnesiumMg", "potassiumMg", "calciumMg", "sodiumMg",
        "vitaminEMg", "waterG", "searchText", '{}'
      FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS food ("id" text, "description" text, "foodGroup" text,
        "kind" text, "magnesiumMg" float8, "potassiumMg" float8, "calciumMg" float8, "sodiumMg" float8,
        "vitaminEMg" float8, "waterG" float8, "searchText" text)
      ON CONFLICT ("id") DO UPDATE SET "description" = excluded."description", "foodGroup" = excluded."foodGroup",
        "kind" = excluded."kind", "magnesiumMg" = excluded."magnesiumMg", "potassiumMg" = excluded."potassiumMg",
        "calciumMg" = excluded."calciumMg", "sodiumMg" = excluded."sodiumMg", "vitaminEMg" = excluded."vitaminEMg",
        "waterG" = excluded."waterG", "searchText" = excluded."searchText", "retiredAt" = NULL`,
    db.foodPortion.deleteMany({ where: { foodId: { in: foods.map(idOf) } } }),
    db.foodPortion.createMany({ data: portions }),
  ]);
}

/**
 * Foods that came with Charley and are in SR Legacy again, by the number they kept or, where the download does not tell it,
 * by their description: those with Charley stay, because short names and what was logged hang on them.
 */
async function withoutTwins(foods: readonly FdcFood[]): Promise<FdcFood[]> {
  const seeded = await db.food.findMany({
    where: { source: "sr24" },
    select: { id: true, description: true },
  });
  const numbers = new Set(seeded.map(({ id }) => id));
  const descriptions = new Set(seeded.map(({ description }) => description.toLowerCase()));
  return foods.filter(
    ({ type, ndbNumber, description }) =>
      type !== "sr_legacy_food" ||
      !(ndbNumber === null ? descriptions.has(description.toLowerCase()) : numbers.has(`sr24:${ndbNumber}`)),
  );
}

/** Foods of these sets that a newer download no longer lists are not offered any more; past entries keep them. */
async function retireFdcFoodsBut(
  ids: readonly string[],
  { types, now }: { types: readonly FdcType[]; now: Date },
): Promise<number> {
  const groups = types.map((type) => fdcTypes[type]);
  const listed = ids.map((id) => `fdc:${id}`);
  return db.$executeRaw`
    UPDATE "Food" SET "retiredAt" = ${now}
    WHERE "source" = 'fdc' AND "retiredAt" IS NULL AND "foodGroup" = ANY (${groups}) AND NOT "id" = ANY (${listed})`;
}

/** Makes the new words findable despite slips. */
async function refreshFoodWords(): Promise<void> {
  await db.$executeRaw`REFRESH MATERIALIZED VIEW "FoodWord"`;
}

type Outcome = { ok: true; lines: string[] } | { ok: false; reason: string };

const batch = 500;

/**
 * Takes the foods of a FoodData Central download over beside the ones that came with Charley. Safe to run again with the
 * same or a newer download; what was logged keeps the amounts it was logged with.
 */
export async function importFoods(
  path: string,
  { now, progress }: { now: Date; progress: Progress },
): Promise<Outcome> {
  try {
    const listed = await readFdc(path, progress);
    const foods = await withoutTwins(listed);
    for (let at = 0; at < foods.length; at += batch) {
      await upsertFdcFoods(foods.slice(at, at + batch));
      progress("the database", Math.min(1, (at + batch) / foods.length));
    }
    const types = [...new Set(listed.map(({ type }) => type))];
    const ids = foods.map(({ fdcId }) => fdcId);
    const retired = await retireFdcFoodsBut(ids, { types, now });
    await refreshFoodWords();
    const lines = [`${foods.length.toLocaleString("en-GB")} foods can be found now.`];
    const twins = listed.length - foods.length;
    if (twins > 0)
      lines.push(`${twins.toLocaleString("en-GB")} more came with Charley and stay as they are.`);
    if (retired > 0)
      lines.push(`${retired} that are no longer listed are kept for what was logged, and not offered.`);
    return { ok: true, lines };
  } catch (error) {
    if (error instanceof FdcFileError) return { ok: false, reason: error.message };
    throw error;
  }
}
