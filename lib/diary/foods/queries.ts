import "server-only";
import { z } from "zod";
import { addDays, type CivilDate, columnOfCivilDate } from "#lib/base/time/civil-date";
import type { OwnerId } from "#lib/people/accounts/owner";
import { db } from "#lib/server/db/client";
import { Prisma } from "#prisma/client";
import { barcodeSpellings } from "./barcode/typed-barcode";
import { foodNames } from "./food-names";
import { keptProducts } from "./off/product-by-barcode";
import { type FoodRow, type OwnFoodRow, offerOfFood, offerOfOwnFood } from "./offer-of-row";
import { meetsAll, rankFoods, sharesAll } from "./rank-foods";
import { type NamedRow, rankableRow } from "./rankable-row";
import { type Favourite, type FoodOffer, type KeptFood, ownFoodSchema } from "./schema";
import type { FoodAnswers } from "./search-on-device";
import type { SearchWish } from "./search-words";
import { spelledRight } from "./spelled-right";

const columns = Prisma.sql`"id", "description", "brand", "plainName", "aliases", "shortRank"`;
const offered = Prisma.sql`"retiredAt" IS NULL`;
/** More answers than this never reach the ranking; the short list and the plainest names are kept. */
const candidateLimit = 400;

function metBy({ ways }: SearchWish): Prisma.Sql {
  const alternatives = ways.map((way) =>
    Prisma.join(
      way.map((stem) => Prisma.sql`"searchText" LIKE ${`%${stem}%`}`),
      " AND ",
    ),
  );
  return Prisma.sql`(${Prisma.join(alternatives, " OR ")})`;
}

/** Foods that meet every wish, in whatever order its words stand. */
function candidatesMeetingAll(wishes: readonly SearchWish[]): Promise<NamedRow[]> {
  return db.$queryRaw<NamedRow[]>`
    SELECT ${columns} FROM "Food" WHERE ${offered} AND ${Prisma.join(wishes.map(metBy), " AND ")}
    ORDER BY "shortRank" NULLS LAST, length("description"), "id" LIMIT ${candidateLimit}`;
}

/** Foods that meet at least one wish, those that meet most of them first. */
function candidatesMeetingSome(wishes: readonly SearchWish[]): Promise<NamedRow[]> {
  const met = wishes.map(metBy);
  const count = Prisma.join(
    met.map((it) => Prisma.sql`${it}::int`),
    " + ",
  );
  return db.$queryRaw<NamedRow[]>`
    SELECT ${columns} FROM "Food" WHERE ${offered} AND (${Prisma.join(met, " OR ")})
    ORDER BY ${count} DESC, "shortRank" NULLS LAST, length("description"), "id" LIMIT ${candidateLimit}`;
}

/** For each word typed, the known words that share enough letters with it to be what was meant. */
async function listAlikeWords(typed: readonly string[]): Promise<Map<string, string[]>> {
  const rows = await db.$queryRaw<{ typed: string; word: string }[]>`
    SELECT typed, word FROM unnest(${[...typed]}::text[]) AS typed, LATERAL (
      SELECT word FROM "FoodWord" WHERE word % typed OR word LIKE typed || '%'
      ORDER BY similarity(word, typed) DESC, word LIMIT 40) AS alike`;
  const alike = new Map<string, string[]>();
  for (const row of rows) alike.set(row.typed, [...(alike.get(row.typed) ?? []), row.word]);
  return alike;
}

/** The best answers there are: all wishes met, else with slips put right, else as many as can be. */
async function candidatesFor(
  wishes: readonly SearchWish[],
): Promise<{ wishes: readonly SearchWish[]; candidates: NamedRow[] }> {
  const exact = await candidatesMeetingAll(wishes);
  if (exact.length > 0) return { wishes, candidates: exact };
  const alike = await listAlikeWords(wishes.map(({ typed }) => typed));
  const meant = wishes.map((wish) => spelledRight(wish, alike.get(wish.typed) ?? []));
  const corrected = await candidatesMeetingAll(meant);
  if (corrected.length > 0 || meant.length === 1) return { wishes: meant, candidates: corrected };
  return { wishes: meant, candidates: await candidatesMeetingSome(meant) };
}

/** How far back "lately" goes for what the person usually has. */
const lateDays = 60;

/** What only undoing a change of a food asks for; it may be years of entries. */
const omit = { followed: true } as const;
const ownPrefix = "own:";
const offPrefix = "off:";

type Search = {
  readonly wishes: readonly SearchWish[];
  /** How often each `foodRef` was had around this hour lately */
  readonly usualNow: ReadonlyMap<string, number>;
  readonly limit: number;
};

/** Foods for a search, best first. */
export async function listFoodsFor(owner: OwnerId, search: Search): Promise<FoodOffer[]> {
  return (await listAnswersFor(owner, search)).foods;
}

/** The same, and how much of what was asked for the first is: of a cottage pie an apple pie is only a part. */
export async function listAnswersFor(
  owner: OwnerId,
  { wishes, usualNow, limit }: Search,
): Promise<FoodAnswers & { readonly foods: FoodOffer[] }> {
  if (wishes.length === 0) return { foods: [], isFound: false, isWhole: false };
  const [own, shared] = await Promise.all([
    db.ownFood.findMany({ where: { ownerId: owner, deletedAt: null }, omit }),
    candidatesFor(wishes),
  ]);
  const ownRankable = own.map((food) => ({
    id: `${ownPrefix}${food.id}`,
    name: food.name,
    otherNames: food.brand ?? "",
    calledBy: [food.name],
    usualNow: usualNow.get(`${ownPrefix}${food.id}`) ?? 0,
    isOwn: true,
    shortRank: null,
  }));
  const found = rankFoods(shared.wishes, [
    ...ownRankable,
    ...shared.candidates.map((candidate) => rankableRow(candidate, usualNow)),
  ]);
  const [best] = found;
  const refs = found.slice(0, limit).map(({ id }) => id);
  return {
    foods: await offersInOrder(refs, own),
    isFound: best !== undefined && sharesAll(shared.wishes, best),
    isWhole: best !== undefined && meetsAll(shared.wishes, best),
    isPutRight: shared.wishes !== wishes,
  };
}

/** What the foods of the short list and the person's own are called, to tell where one name ends and the next begins. */
export async function listNames(owner: OwnerId): Promise<ReadonlySet<string>> {
  const [shared, own] = await Promise.all([
    db.food.findMany({
      where: { shortRank: { not: null }, retiredAt: null },
      select: { plainName: true, aliases: true },
    }),
    db.ownFood.findMany({ where: { ownerId: owner, deletedAt: null }, select: { name: true } }),
  ]);
  return foodNames([
    ...shared.map(({ plainName, aliases }) => [plainName ?? "", ...aliases]),
    ...own.map(({ name }) => [name]),
  ]);
}

async function offersInOrder(refs: readonly string[], own: readonly OwnFoodRow[]): Promise<FoodOffer[]> {
  const shared = await sharedFoods(refs);
  const offers = new Map<string, FoodOffer>([
    ...own.map((food) => [`${ownPrefix}${food.id}`, offerOfOwnFood(food)] as const),
    ...shared.map((food) => [food.id, offerOfFood(food)] as const),
  ]);
  return refs.flatMap((ref) => offers.get(ref) ?? []);
}

function sharedFoods(refs: readonly string[]): Promise<FoodRow[]> {
  return db.food.findMany({
    where: { id: { in: refs.filter((ref) => !ref.startsWith(ownPrefix)) } },
    include: { portions: { orderBy: { seq: "asc" } } },
  });
}

/** The foods behind these refs that can still be found; the person's and the shared ones. Retired foods too. */
export async function listFoodsByRef(owner: OwnerId, refs: readonly string[]): Promise<FoodOffer[]> {
  const ownIds = refs
    .filter((ref) => ref.startsWith(ownPrefix))
    .map((ref) => ref.slice(ownPrefix.length))
    // A ref may come from a file; one that names no food finds none.
    .filter((id) => z.uuid().safeParse(id).success);
  const own =
    ownIds.length === 0
      ? []
      : await db.ownFood.findMany({ where: { ownerId: owner, id: { in: ownIds }, deletedAt: null }, omit });
  const barcodes = refs.filter((ref) => ref.startsWith(offPrefix)).map((ref) => ref.slice(offPrefix.length));
  const off = await keptProducts(barcodes);
  const offers = await offersInOrder(refs, own);
  return [...offers, ...off.map(({ food }) => food)];
}

/** The person's own food with this barcode, which comes before anybody else's figures. */
export async function findOwnFoodByBarcode(owner: OwnerId, barcode: string): Promise<FoodOffer | null> {
  const row = await db.ownFood.findFirst({
    where: { ownerId: owner, barcode: { in: barcodeSpellings(barcode) }, deletedAt: null },
  });
  return row && offerOfOwnFood(row);
}

/**
 * How often the person had each food within two hours of this clock hour, in the days before and on `day`. Refs as in
 * entries.
 */
export async function listUsualRefs(
  owner: OwnerId,
  { day, hour }: { day: CivilDate; hour: number },
): Promise<Map<string, number>> {
  const rows = await db.$queryRaw<{ foodRef: string; times: number }[]>`
    SELECT "foodRef", COUNT(*)::int AS times
    FROM "DietEntry"
    WHERE "ownerId" = ${owner}::uuid AND "deletedAt" IS NULL AND "foodRef" IS NOT NULL
      AND "day" BETWEEN ${columnOfCivilDate(addDays(day, -lateDays))}::date AND ${columnOfCivilDate(day)}::date
      AND mod(extract(hour FROM "consumedAt" AT TIME ZONE "timeZone")::int - ${hour}::int + 26, 24) <= 4
    GROUP BY "foodRef"`;
  return new Map(rows.map(({ foodRef, times }) => [foodRef, times]));
}

/** The foods the person marked as favourites, the latest first, with those that are ordinary ones again. */
export async function listFavourites(owner: OwnerId): Promise<Favourite[]> {
  return db.favouriteFood.findMany({
    where: { ownerId: owner },
    orderBy: [{ createdAt: "desc" }, { foodRef: "asc" }],
    select: { foodRef: true, marked: true, rev: true },
  });
}

/** The person's own foods by name. */
export async function listOwnFoods(owner: OwnerId): Promise<KeptFood[]> {
  const rows = await db.ownFood.findMany({
    where: { ownerId: owner, deletedAt: null },
    omit,
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
  return rows.map((row) => ({ ...ownFoodSchema.parse(row), rev: row.rev }));
}
