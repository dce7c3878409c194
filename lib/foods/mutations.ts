import "server-only";
import type { OwnerId } from "#lib/accounts/owner";
import { db } from "#lib/db/client";
import { type Put, putRevision } from "#lib/outbox/revision";
import { Prisma } from "#prisma/client";
import { type OwnFoodBody, ownFoodBodySchema } from "./schema";

/**
 * Creates, changes, takes away (body null) or brings back a food of her own. What was logged with it is not touched here,
 * whatever the body says of it. See `putRevision` for what is refused.
 */
export function putOwnFood(
  tx: Prisma.TransactionClient,
  owner: OwnerId,
  { id, rev, body }: { id: string; rev: number; body: OwnFoodBody | null },
): Promise<Put<OwnFoodBody>> {
  const figuresOf = ({ pastEntriesFollow: _, ...figures }: OwnFoodBody) => figures;
  const columns = ({ printed, ...figures }: Omit<OwnFoodBody, "pastEntriesFollow">) => ({
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
            ? { ...columns(food), rev: fromRev + 1, deletedAt: null }
            : { rev: fromRev + 1, deletedAt: new Date() },
        });
        return changed.count === 1;
      },
    },
    { rev, body: body && figuresOf(body) },
  );
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
