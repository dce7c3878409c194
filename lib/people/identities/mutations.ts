import "server-only";
import type { AccountId } from "#lib/people/accounts/owner";
import { db } from "#lib/server/db/client";

export async function updateLinksUntil(
  owner: AccountId,
  sidHash: Uint8Array<ArrayBuffer>,
  linksUntil: Date,
): Promise<void> {
  await db.session.updateMany({ where: { ownerId: owner, sidHash }, data: { linksUntil } });
}

/** False where there was none. */
export async function deleteIdentity(owner: AccountId, issuer: string): Promise<boolean> {
  return (await db.outsideIdentity.deleteMany({ where: { ownerId: owner, issuer } })).count > 0;
}
