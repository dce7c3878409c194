import "server-only";
import { addDays, type CivilDate, columnOfCivilDate } from "#lib/base/time/civil-date";
import type { OwnerId } from "#lib/people/accounts/owner";
import { db } from "#lib/server/db/client";
import { offerOfFood } from "./offer-of-row";
import { rankableRow } from "./rankable-row";
import type { KnownFood } from "./search-on-device";

/** How far back "lately" goes. */
const lateDays = 60;

/**
 * The foods a device can search by itself: the short list, and what the person had lately, however often at whatever hour.
 * The person's own ones it knows already.
 */
export async function knownFoods(owner: OwnerId, { day }: { day: CivilDate }): Promise<KnownFood[]> {
  const had = await db.dietEntry.groupBy({
    by: ["foodRef"],
    where: {
      ownerId: owner,
      deletedAt: null,
      foodRef: { not: null },
      day: { gte: columnOfCivilDate(addDays(day, -lateDays)), lte: columnOfCivilDate(day) },
    },
    _count: true,
  });
  const times = new Map(had.map(({ foodRef, _count }) => [foodRef ?? "", _count]));
  const rows = await db.food.findMany({
    where: { retiredAt: null, OR: [{ shortRank: { not: null } }, { id: { in: [...times.keys()] } }] },
    include: { portions: { orderBy: { seq: "asc" } } },
    orderBy: [{ shortRank: { sort: "asc", nulls: "last" } }, { id: "asc" }],
  });
  return rows.map((row) => {
    const { id: _, ...ranked } = rankableRow(row, times);
    return { ...ranked, food: offerOfFood(row) };
  });
}
