import "server-only";
import { type CivilDate, columnOfCivilDate } from "#lib/base/time/civil-date";
import { dateOfInstant } from "#lib/base/time/instant";
import { putOwnFood } from "#lib/diary/foods/mutations";
import { offerOfOwnFood } from "#lib/diary/foods/offer-of-row";
import type { FoodOffer, OwnFoodBody } from "#lib/diary/foods/schema";
import { type Put, putRevision } from "#lib/diary/revisions/revision";
import type { OwnerId } from "#lib/people/accounts/owner";
import { type DietHabitsBody, dietHabitsSchema } from "#lib/people/habits/schema";
import { Prisma } from "#prisma/client";
import { dietEntryOfRow } from "./entry-of-row";
import { followedEntry } from "./followed-entry";
import {
  type DietDayBody,
  type DietEntryBody,
  type Followed,
  followedSchema,
  type SavedMealBody,
  savedMealBodySchema,
} from "./schema";

/** Creates, changes, deletes (body null) or brings back an entry. See `putRevision` for what is refused. */
export function putDietEntry(
  tx: Prisma.TransactionClient,
  owner: OwnerId,
  { id, rev, body }: { id: string; rev: number; body: DietEntryBody | null },
): Promise<Put<DietEntryBody>> {
  const columns = (entry: DietEntryBody) => ({
    ...entry,
    day: columnOfCivilDate(entry.day),
    consumedAt: entry.consumedAt && dateOfInstant(entry.consumedAt),
    printed: entry.printed ?? Prisma.DbNull,
  });
  return putRevision<DietEntryBody>(
    {
      isForeign: async () => {
        const where = { id, ownerId: { not: owner } };
        return (await tx.dietEntry.findFirst({ where, select: { rev: true } })) !== null;
      },
      find: async () => {
        const row = await tx.dietEntry.findUnique({ where: { ownerId_id: { ownerId: owner, id } } });
        if (!row) return null;
        const { id: _id, rev, ...stored } = dietEntryOfRow(row);
        return { rev, body: row.deletedAt ? null : stored };
      },
      insert: async (entry) => {
        const data = [{ ...columns(entry), ownerId: owner, id }];
        return (await tx.dietEntry.createMany({ data, skipDuplicates: true })).count === 1;
      },
      replace: async (fromRev, entry) => {
        const changed = await tx.dietEntry.updateMany({
          where: { ownerId: owner, id, rev: fromRev },
          data: entry
            ? { ...columns(entry), rev: fromRev + 1, deletedAt: null }
            : { rev: fromRev + 1, deletedAt: new Date() },
        });
        return changed.count === 1;
      },
    },
    { rev, body },
  );
}

/** Says, or takes back (body null), whether everything of a day is written down. */
export function putDietDay(
  tx: Prisma.TransactionClient,
  owner: OwnerId,
  { day, rev, body }: { day: CivilDate; rev: number; body: DietDayBody | null },
): Promise<Put<DietDayBody>> {
  const column = columnOfCivilDate(day);
  return putRevision<DietDayBody>(
    {
      find: async () => {
        const row = await tx.dietDay.findUnique({ where: { ownerId_day: { ownerId: owner, day: column } } });
        return row && { rev: row.rev, body: row.deletedAt ? null : { complete: row.complete } };
      },
      insert: async ({ complete }) => {
        const data = [{ complete, ownerId: owner, day: column }];
        return (await tx.dietDay.createMany({ data, skipDuplicates: true })).count === 1;
      },
      replace: async (fromRev, mark) => {
        const changed = await tx.dietDay.updateMany({
          where: { ownerId: owner, day: column, rev: fromRev },
          data: mark
            ? { complete: mark.complete, rev: fromRev + 1, deletedAt: null }
            : { rev: fromRev + 1, deletedAt: new Date() },
        });
        return changed.count === 1;
      },
    },
    { rev, body },
  );
}

/**
 * Changes of her habits what the body speaks of. They are there from the beginning and are never deleted: the first write
 * follows revision 1.
 */
export function putDietHabits(
  tx: Prisma.TransactionClient,
  owner: OwnerId,
  { rev, body }: { rev: number; body: DietHabitsBody },
): Promise<Put<DietHabitsBody>> {
  return putRevision<DietHabitsBody>(
    {
      find: async () => {
        const row = await tx.person.findUnique({ where: { id: owner } });
        return row && { rev: row.dietHabitsRev, body: dietHabitsSchema.parse(row) };
      },
      insert: async () => false,
      replace: async (fromRev, habits) => {
        const changed = await tx.person.updateMany({
          where: { id: owner, dietHabitsRev: fromRev },
          data: { ...habits, dietHabitsRev: fromRev + 1 },
        });
        return changed.count === 1;
      },
    },
    { rev, body },
  );
}

/** Creates, changes, takes away (body null) or brings back a meal to have again. What was logged from it stays as it is. */
export function putSavedMeal(
  tx: Prisma.TransactionClient,
  owner: OwnerId,
  { id, rev, body }: { id: string; rev: number; body: SavedMealBody | null },
): Promise<Put<SavedMealBody>> {
  return putRevision<SavedMealBody>(
    {
      isForeign: async () => {
        const where = { id, ownerId: { not: owner } };
        return (await tx.savedMeal.findFirst({ where, select: { rev: true } })) !== null;
      },
      find: async () => {
        const row = await tx.savedMeal.findUnique({ where: { ownerId_id: { ownerId: owner, id } } });
        return row && { rev: row.rev, body: row.deletedAt ? null : savedMealBodySchema.parse(row) };
      },
      insert: async (meal) => {
        const data = [{ ...meal, ownerId: owner, id }];
        return (await tx.savedMeal.createMany({ data, skipDuplicates: true })).count === 1;
      },
      replace: async (fromRev, meal) => {
        const changed = await tx.savedMeal.updateMany({
          where: { ownerId: owner, id, rev: fromRev },
          data: meal
            ? { ...meal, rev: fromRev + 1, deletedAt: null }
            : { rev: fromRev + 1, deletedAt: new Date() },
        });
        return changed.count === 1;
      },
    },
    { rev, body },
  );
}

/** A write of one of her own foods, and of what was logged with it before, where she says something of that. */
export async function putFoodAndPast(
  tx: Prisma.TransactionClient,
  owner: OwnerId,
  { id, rev, body }: { id: string; rev: number; body: OwnFoodBody | null },
): Promise<Put<OwnFoodBody>> {
  const where = { ownerId_id: { ownerId: owner, id } };
  const before = body?.pastEntries === "return" ? await tx.ownFood.findUnique({ where }) : null;
  const put = await putOwnFood(tx, owner, { id, rev, body });
  if (put.status !== "updated") return put;
  if (body?.pastEntries === "follow") {
    const followed = await followFood(tx, owner, offerOfOwnFood({ ...body, id }));
    if (followed.length > 0) await tx.ownFood.update({ where, data: { followed } });
  }
  if (before?.followed && before.rev === rev - 1) {
    await returnEntries(tx, owner, followedSchema.array().parse(before.followed));
  }
  return put;
}

/** Past entries of a food take on its new name and figures, where there is anything new. Gives what they were before. */
async function followFood(
  tx: Prisma.TransactionClient,
  owner: OwnerId,
  food: FoodOffer,
): Promise<Followed[]> {
  const rows = await tx.dietEntry.findMany({ where: { ownerId: owner, foodRef: food.ref, deletedAt: null } });
  const followed: Followed[] = [];
  for (const { id, rev, ...entry } of rows.map(dietEntryOfRow)) {
    const body = followedEntry(entry, food);
    const put = body && (await putDietEntry(tx, owner, { id, rev: rev + 1, body }));
    if (put?.status === "updated") followed.push(followedSchema.parse({ ...entry, id, rev }));
  }
  return followed;
}

/** Entries get back what they had before they followed. One that was changed or deleted since stays as it is now. */
async function returnEntries(
  tx: Prisma.TransactionClient,
  owner: OwnerId,
  followed: readonly Followed[],
): Promise<void> {
  for (const { id, rev, ...columns } of followed) {
    await tx.dietEntry.updateMany({
      where: { ownerId: owner, id, rev: rev + 1, deletedAt: null },
      data: { ...columns, rev: rev + 2 },
    });
  }
}
