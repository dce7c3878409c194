import "server-only";
import type { OwnerId } from "#lib/people/accounts/owner";
import type { Prisma } from "#prisma/client";
import type { Writing } from "./queries";
import { storedKey } from "./stored-key";

/** Notes which helper wrote an entry, in the transaction that writes it. */
export async function upsertWriter(
  tx: Prisma.TransactionClient,
  owner: OwnerId,
  { entity, key, rev, helpId }: Writing,
): Promise<void> {
  const slot = { ownerId: owner, entity, key: storedKey(key) };
  const said = { rev, helpId, at: new Date() };
  await tx.writtenBy.upsert({
    where: { ownerId_entity_key: slot },
    create: { ...slot, ...said },
    update: said,
  });
}
