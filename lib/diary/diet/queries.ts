import "server-only";
import { addDays, type CivilDate, columnOfCivilDate } from "#lib/base/time/civil-date";
import type { DateRange } from "#lib/base/time/date-range";
import { rowsAtOnce } from "#lib/diary/revisions/read-at-once";
import type { OwnerId } from "#lib/people/accounts/owner";
import { db } from "#lib/server/db/client";
import type { Listed } from "#lib/server/db/listed";
import { type DietEntry as DietEntryRow, Prisma } from "#prisma/client";
import { dietEntryOfRow } from "./entry-of-row";
import { type DayMark, type DietEntry, type SavedMeal, savedMealSchema } from "./schema";

/** What the person said of the day being complete. */
export async function findDayMark(owner: OwnerId, day: CivilDate): Promise<DayMark> {
  const row = await db.dietDay.findUnique({
    where: { ownerId_day: { ownerId: owner, day: columnOfCivilDate(day) } },
  });
  return row ? { complete: row.deletedAt ? null : row.complete, rev: row.rev } : { complete: null, rev: 0 };
}

/** How far back "usually" goes. */
const usualDays = 60;

/**
 * What the person has had most often around this clock hour (`null`: at any) on the days before, each as the person last
 * had it, most often first; the person's favourites at whatever hour, on the day itself too, before all others. Foods
 * without figures of their own are told apart by name.
 */
export async function listUsualEntries(
  owner: OwnerId,
  {
    day,
    hour,
    favourites,
    limit,
  }: { day: CivilDate; hour: number | null; favourites: readonly string[]; limit: number },
): Promise<DietEntry[]> {
  const atHour = Prisma.sql`(${hour}::int IS NULL
    OR mod(extract(hour FROM "consumedAt" AT TIME ZONE "timeZone")::int - ${hour}::int + 26, 24) <= 4)`;
  const isFavourite = Prisma.sql`coalesce("foodRef" = ANY(${[...favourites]}::text[]), false)`;
  const usual = await db.$queryRaw<{ id: string }[]>`
    SELECT (array_agg("id" ORDER BY "day" DESC, "id" DESC))[1] AS id
    FROM "DietEntry"
    WHERE "ownerId" = ${owner}::uuid AND "deletedAt" IS NULL
      AND "day" BETWEEN ${columnOfCivilDate(addDays(day, -usualDays))}::date AND ${columnOfCivilDate(day)}::date
      AND ("day" < ${columnOfCivilDate(day)}::date AND ${atHour} OR ${isFavourite})
    GROUP BY coalesce("foodRef", lower("name")), "kind"
    ORDER BY bool_or(${isFavourite}) DESC, COUNT(*) FILTER (WHERE ${atHour}) DESC, MAX("day") DESC, 1
    LIMIT ${limit}`;
  const ids = usual.map(({ id }) => id);
  const rows = await db.dietEntry.findMany({ where: { ownerId: owner, id: { in: ids } } });
  const entries = new Map(rows.map((row) => [row.id, dietEntryOfRow(row)]));
  return ids.flatMap((id) => entries.get(id) ?? []);
}

/** The person's saved meals by name. */
export async function listSavedMeals(owner: OwnerId): Promise<SavedMeal[]> {
  const rows = await db.savedMeal.findMany({
    where: { ownerId: owner, deletedAt: null },
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
  return rows.map((row) => ({ ...savedMealSchema.parse(row), rev: row.rev }));
}

/** What is written down of a range of days, earliest day first; within a day in the order it was had, without a time last. */
export const dietEntriesIn = (owner: OwnerId, { from, to }: DateRange): Listed<DietEntryRow> => ({
  table: "DietEntry",
  select: Prisma.sql`SELECT * FROM "DietEntry" WHERE "ownerId" = ${owner}::uuid AND "deletedAt" IS NULL
    AND "day" BETWEEN ${columnOfCivilDate(from)}::date AND ${columnOfCivilDate(to)}::date
    ORDER BY "day", "consumedAt" NULLS LAST, "id"`,
  dates: { day: true, consumedAt: true, createdAt: true, updatedAt: true, deletedAt: true },
  lists: {},
});

/** The same for whoever has been let in. */
export async function listDietEntriesBetween(owner: OwnerId, range: DateRange): Promise<DietEntry[]> {
  const { entries } = await rowsAtOnce(owner, { entries: dietEntriesIn(owner, range) });
  return entries.map(dietEntryOfRow);
}
