import "server-only";
import type { AccountId } from "#lib/people/accounts/owner";
import { db } from "#lib/server/db/client";

/** False where there is none of this id. */
export async function updatePasskeyName(owner: AccountId, id: string, name: string): Promise<boolean> {
  return (await db.passkey.updateMany({ where: { ownerId: owner, id }, data: { name } })).count > 0;
}

/** False where there was none to remove. */
export async function deletePasskey(owner: AccountId, id: string): Promise<boolean> {
  return (await db.passkey.deleteMany({ where: { ownerId: owner, id } })).count > 0;
}
