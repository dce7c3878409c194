import "server-only";
import type { OwnerId } from "#lib/accounts/owner";
import { db } from "#lib/db/client";
import { Prisma } from "#prisma/client";
import { type FoodRow, type OwnFoodRow, offerOfFood, offerOfOwnFood } from "./offer-of-row";
import { type Rankable, rankFoods } from "./rank-foods";
import type { FoodOffer } from "./schema";
import type { SearchWish } from "./search-words";

type Candidate = {
  readonly id: string;
  readonly description: string;
  readonly brand: string | null;
  readonly plainName: string | null;
  readonly aliases: string[];
  readonly shortRank: number | null;
};

const columns = Prisma.sql`"id", "description", "brand", "plainName", "aliases", "shortRank"`;
const offered = Prisma.sql`"retiredAt" IS NULL`;
/** More answers than this never reach the ranking; the short list and the plainest names are kept. */
const candidateLimit = 400;
const fuzzyThreshold = "0.3";

/** Every wish met by the letters as typed, in any order. */
function exactCandidates(wishes: readonly SearchWish[]): Promise<Candidate[]> {
  const met = wishes.map(({ ways }) => {
    const alternatives = ways.map((way) =>
      Prisma.join(
        way.map((stem) => Prisma.sql`"searchText" LIKE ${`%${stem}%`}`),
        " AND ",
      ),
    );
    return Prisma.sql`(${Prisma.join(alternatives, " OR ")})`;
  });
  return db.$queryRaw<Candidate[]>`
    SELECT ${columns} FROM "Food" WHERE ${offered} AND ${Prisma.join(met, " AND ")}
    ORDER BY "shortRank" NULLS LAST, length("description"), "id" LIMIT ${candidateLimit}`;
}

/** What looks like the words typed, slips and all, those that look most like them first. */
async function fuzzyCandidates(wishes: readonly SearchWish[]): Promise<Candidate[]> {
  const stems = wishes.flatMap(({ ways }) => ways.flat()).filter((stem) => stem.length >= 3);
  if (stems.length === 0) return [];
  const like = stems.map((stem) => Prisma.sql`${stem} <% "searchText"`);
  const likeness = stems.map((stem) => Prisma.sql`word_similarity(${stem}, "searchText")`);
  const [, found] = await db.$transaction([
    db.$executeRaw`SELECT set_config('pg_trgm.word_similarity_threshold', ${fuzzyThreshold}, true)`,
    db.$queryRaw<Candidate[]>`
      SELECT ${columns} FROM "Food" WHERE ${offered} AND (${Prisma.join(like, " OR ")})
      ORDER BY ${Prisma.join(likeness, " + ")} DESC, "shortRank" NULLS LAST, "id" LIMIT ${candidateLimit}`,
  ]);
  return found;
}

function rankable(candidate: Candidate, usualNow: ReadonlyMap<string, number>): Rankable & { id: string } {
  const { id, description, brand, plainName, aliases, shortRank } = candidate;
  return {
    id,
    name: plainName ?? description,
    otherNames: [plainName === null ? "" : description, ...aliases, brand ?? ""].join(" "),
    usualNow: usualNow.get(id) ?? 0,
    isOwn: false,
    shortRank,
  };
}

const ownPrefix = "own:";

/** Foods for a search, best first. `usualNow` says how often each `foodRef` was had around this hour lately. */
export async function listFoodsFor(
  owner: OwnerId,
  {
    wishes,
    usualNow,
    limit,
  }: { wishes: readonly SearchWish[]; usualNow: ReadonlyMap<string, number>; limit: number },
): Promise<FoodOffer[]> {
  if (wishes.length === 0) return [];
  const [own, exact] = await Promise.all([
    db.ownFood.findMany({ where: { ownerId: owner, deletedAt: null } }),
    exactCandidates(wishes),
  ]);
  const ownRankable = own.map((food) => ({
    id: `${ownPrefix}${food.id}`,
    name: food.name,
    otherNames: food.brand ?? "",
    usualNow: usualNow.get(`${ownPrefix}${food.id}`) ?? 0,
    isOwn: true,
    shortRank: null,
  }));
  const ranked = (candidates: Candidate[]) =>
    rankFoods(wishes, [...ownRankable, ...candidates.map((candidate) => rankable(candidate, usualNow))]);
  const found = exact.length > 0 ? ranked(exact) : ranked(await fuzzyCandidates(wishes));
  return offersInOrder(
    found.slice(0, limit).map(({ id }) => id),
    own,
  );
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

/** The foods behind these refs that can still be found; hers and the shared ones. Retired foods too. */
export async function listFoodsByRef(owner: OwnerId, refs: readonly string[]): Promise<FoodOffer[]> {
  const ownIds = refs.filter((ref) => ref.startsWith(ownPrefix)).map((ref) => ref.slice(ownPrefix.length));
  const own =
    ownIds.length === 0
      ? []
      : await db.ownFood.findMany({ where: { ownerId: owner, id: { in: ownIds }, deletedAt: null } });
  return offersInOrder(refs, own);
}
