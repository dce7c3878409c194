import "server-only";
import type { AccountId } from "#lib/people/accounts/owner";
import { db } from "#lib/server/db/client";

export async function hasIdentity(owner: AccountId, issuer: string): Promise<boolean> {
  return (await db.outsideIdentity.count({ where: { ownerId: owner, issuer } })) > 0;
}
