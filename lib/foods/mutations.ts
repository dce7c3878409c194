import "server-only";
import type { OwnerId } from "#lib/accounts/owner";
import { db } from "#lib/db/client";
import { Prisma } from "#prisma/client";
import type { OwnFood } from "./schema";

/** Keeps a food of her own, new, changed or brought back. */
export async function upsertOwnFood(owner: OwnerId, food: OwnFood): Promise<void> {
  const { id, printed, ...figures } = food;
  const columns = { ...figures, printed: printed ?? Prisma.DbNull };
  await db.ownFood.upsert({
    where: { ownerId_id: { ownerId: owner, id } },
    create: { ...columns, ownerId: owner, id },
    update: { ...columns, rev: { increment: 1 }, deletedAt: null },
  });
}

/** Makes a food a favourite, or an ordinary one again. Saying it twice changes nothing. */
export async function updateFavourite(
  owner: OwnerId,
  { ref, favourite }: { ref: string; favourite: boolean },
): Promise<void> {
  const key = { ownerId: owner, foodRef: ref };
  if (favourite) await db.favouriteFood.createMany({ data: [key], skipDuplicates: true });
  else await db.favouriteFood.deleteMany({ where: key });
}

/** Whether there was such a food of hers to take away. What was logged with it keeps its figures. */
export async function deleteOwnFood(owner: OwnerId, id: string): Promise<boolean> {
  const { count } = await db.ownFood.updateMany({
    where: { ownerId: owner, id, deletedAt: null },
    data: { rev: { increment: 1 }, deletedAt: new Date() },
  });
  return count === 1;
}
