import "server-only";
import { type Put, putRevision } from "#lib/diary/revisions/revision";
import type { OwnerId } from "#lib/people/accounts/owner";
import { Prisma } from "#prisma/client";
import { type FavouriteBody, type OwnFoodBody, ownFoodBodySchema } from "./schema";

/**
 * Creates, changes, takes away (body null) or brings back a food of her own. What was logged with it is not touched here,
 * whatever the body says of it. See `putRevision` for what is refused.
 */
export function putOwnFood(
  tx: Prisma.TransactionClient,
  owner: OwnerId,
  { id, rev, body }: { id: string; rev: number; body: OwnFoodBody | null },
): Promise<Put<OwnFoodBody>> {
  const figuresOf = ({ pastEntries: _, ...figures }: OwnFoodBody) => figures;
  const columns = ({ printed, ...figures }: Omit<OwnFoodBody, "pastEntries">) => ({
    ...figures,
    printed: printed ?? Prisma.DbNull,
  });
  return putRevision<OwnFoodBody>(
    {
      isForeign: async () => {
        const where = { id, ownerId: { not: owner } };
        return (await tx.ownFood.findFirst({ where, select: { rev: true } })) !== null;
      },
      find: async () => {
        const row = await tx.ownFood.findUnique({ where: { ownerId_id: { ownerId: owner, id } } });
        return row && { rev: row.rev, body: row.deletedAt ? null : ownFoodBodySchema.parse(row) };
      },
      insert: async (food) => {
        const data = [{ ...columns(food), ownerId: owner, id }];
        return (await tx.ownFood.createMany({ data, skipDuplicates: true })).count === 1;
      },
      replace: async (fromRev, food) => {
        const changed = await tx.ownFood.updateMany({
          where: { ownerId: owner, id, rev: fromRev },
          data: food
            ? { ...columns(food), rev: fromRev + 1, followed: Prisma.DbNull, deletedAt: null }
            : { rev: fromRev + 1, deletedAt: new Date() },
        });
        return changed.count === 1;
      },
    },
    { rev, body: body && figuresOf(body) },
  );
}

/** Marks a food as a favourite, or as an ordinary one again. It is never deleted: the mark itself says which. */
export function putFavourite(
  tx: Prisma.TransactionClient,
  owner: OwnerId,
  { foodRef, rev, body }: { foodRef: string; rev: number; body: FavouriteBody },
): Promise<Put<FavouriteBody>> {
  return putRevision<FavouriteBody>(
    {
      find: async () => {
        const where = { ownerId_foodRef: { ownerId: owner, foodRef } };
        const row = await tx.favouriteFood.findUnique({ where });
        return row && { rev: row.rev, body: { marked: row.marked } };
      },
      insert: async ({ marked }) => {
        const data = [{ ownerId: owner, foodRef, marked }];
        return (await tx.favouriteFood.createMany({ data, skipDuplicates: true })).count === 1;
      },
      replace: async (fromRev, said) => {
        const changed = await tx.favouriteFood.updateMany({
          where: { ownerId: owner, foodRef, rev: fromRev },
          data: { rev: fromRev + 1, marked: said?.marked ?? false },
        });
        return changed.count === 1;
      },
    },
    { rev, body: { marked: body.marked } },
  );
}
