import "server-only";
import type { AccountId } from "#lib/people/accounts/owner";
import { db } from "#lib/server/db/client";

export type PasskeySummary = {
  readonly id: string;
  readonly name: string;
  /** It is on all devices of the person's that share a password manager; false: on one device only */
  readonly isSynced: boolean;
  readonly createdAt: string;
  readonly lastUsedAt: string | null;
};

/** The passkeys of a person, the oldest first. */
export async function listPasskeys(owner: AccountId): Promise<PasskeySummary[]> {
  const rows = await db.passkey.findMany({ where: { ownerId: owner }, orderBy: { id: "asc" } });
  return rows.map(({ id, name, isSynced, createdAt, lastUsedAt }) => ({
    id,
    name,
    isSynced,
    createdAt: createdAt.toISOString(),
    lastUsedAt: lastUsedAt?.toISOString() ?? null,
  }));
}
