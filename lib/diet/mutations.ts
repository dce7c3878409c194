import "server-only";
import type { OwnerId } from "#lib/accounts/owner";
import { db } from "#lib/db/client";
import { intakeOf, timesPrinted } from "#lib/foods/intake-of";
import type { FoodOffer } from "#lib/foods/schema";
import { type Put, putRevision } from "#lib/outbox/revision";
import { type CivilDate, columnOfCivilDate } from "#lib/time/civil-date";
import { dateOfInstant } from "#lib/time/instant";
import type { Prisma } from "#prisma/client";
import { dietEntryOfRow } from "./entry-of-row";
import type { DietDayBody, DietEntryBody, SavedMeal } from "./schema";

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

/** Keeps a meal, new, changed or brought back. */
export async function upsertSavedMeal(owner: OwnerId, { id, name, items }: SavedMeal): Promise<void> {
  await db.savedMeal.upsert({
    where: { ownerId_id: { ownerId: owner, id } },
    create: { ownerId: owner, id, name, items },
    update: { name, items, rev: { increment: 1 }, deletedAt: null },
  });
}

/** Whether there was such a meal of hers to take away. What was logged from it stays. */
export async function deleteSavedMeal(owner: OwnerId, id: string): Promise<boolean> {
  const { count } = await db.savedMeal.updateMany({
    where: { ownerId: owner, id, deletedAt: null },
    data: { rev: { increment: 1 }, deletedAt: new Date() },
  });
  return count === 1;
}

/**
 * Past entries of a food take on its new name and figures; how many did. An entry whose unit the new figures cannot answer
 * keeps what it had: known amounts are not made unknown.
 */
export async function updateEntriesOfFood(owner: OwnerId, food: FoodOffer): Promise<number> {
  const rows = await db.dietEntry.findMany({ where: { ownerId: owner, foodRef: food.ref, deletedAt: null } });
  let followed = 0;
  for (const { id, rev, quantity, unit } of rows) {
    if (quantity === null || unit === null || timesPrinted(food, quantity, unit) === null) continue;
    const { count } = await db.dietEntry.updateMany({
      where: { ownerId: owner, id, rev },
      data: { name: food.name, kind: food.kind, ...intakeOf(food, quantity, unit), rev: rev + 1 },
    });
    followed += count;
  }
  return followed;
}
