import "server-only";
import { ownFoodKind } from "#lib/diary/foods/kind";
import { offerOfOwnFood } from "#lib/diary/foods/offer-of-row";
import type { FoodOffer, OwnFoodBody } from "#lib/diary/foods/schema";
import type { Put } from "#lib/diary/revisions/revision";
import type { Write } from "#lib/diary/revisions/table-kind";
import type { OwnerId } from "#lib/people/accounts/owner";
import type { Prisma } from "#prisma/client";
import { dietEntryOfRow } from "./entry-of-row";
import { followedEntry } from "./followed-entry";
import { dietEntryKind } from "./kind";
import { type Followed, followedSchema } from "./schema";

/** A write of a food of the person's own, and of what was logged with it before, where the body says something of that. */
export async function putFoodAndPast(
  tx: Prisma.TransactionClient,
  owner: OwnerId,
  { key: id, rev, body }: Write<string, OwnFoodBody>,
): Promise<Put<OwnFoodBody>> {
  const where = { ownerId_id: { ownerId: owner, id } };
  const before = body?.pastEntries === "return" ? await tx.ownFood.findUnique({ where }) : null;
  const put = await ownFoodKind.put(tx, owner, { key: id, rev, body });
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
    const put = body && (await dietEntryKind.put(tx, owner, { key: id, rev: rev + 1, body }));
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
