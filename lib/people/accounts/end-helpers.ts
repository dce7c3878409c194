import "server-only";
import type { Prisma } from "#prisma/client";
import { type AccountId, mintDiaryOwner, type OwnerId } from "./owner";

/** Ends everybody who helps with this diary, or is invited to, and gives who helped. */
export async function endHelpers(
  tx: Prisma.TransactionClient,
  owner: AccountId,
  now: Date,
): Promise<OwnerId[]> {
  const ended = await tx.helper.updateManyAndReturn({
    where: { ownerId: owner, endedAt: null },
    data: { endedAt: now, tokenHash: null },
    select: { helperId: true },
  });
  return ended.flatMap(({ helperId }) => (helperId === null ? [] : [mintDiaryOwner(helperId)]));
}
