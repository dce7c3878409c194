import "server-only";
import { z } from "zod";
import { deviceName } from "#lib/people/accounts/device-name";
import type { AccountId } from "#lib/people/accounts/owner";
import { db } from "#lib/server/db/client";
import { type TokenScope, tokenScopes } from "./schema";

/** Something that opens or adds, as its owner sees it: never the secret. */
export type Key = {
  readonly id: string;
  readonly name: string;
  readonly createdAt: string;
  readonly lastUsedAt: string | null;
  readonly expiresAt: string;
  /** What the browser that made it calls itself; null: made at the shell, or before that was kept */
  readonly madeFrom: string | null;
};
export type ApiToken = Key & { readonly scopes: readonly TokenScope[] };

const scopesOf = (stored: unknown) => z.array(z.enum(tokenScopes)).parse(stored);

function keyOf(row: {
  id: string;
  name: string;
  createdAt: Date;
  lastUsedAt: Date | null;
  expiresAt: Date;
  madeFrom: string | null;
}): Key {
  return {
    id: row.id,
    name: row.name,
    createdAt: row.createdAt.toISOString(),
    lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
    expiresAt: row.expiresAt.toISOString(),
    madeFrom: row.madeFrom === null ? null : deviceName(row.madeFrom),
  };
}

/** The tokens that still open something, the newest first. */
export async function listApiTokens(owner: AccountId, now: Date): Promise<ApiToken[]> {
  const rows = await db.apiToken.findMany({
    where: { ownerId: owner, revokedAt: null, expiresAt: { gt: now } },
    orderBy: { createdAt: "desc" },
  });
  return rows.map((row) => ({ ...keyOf(row), scopes: scopesOf(row.scopes) }));
}

/** The bedside links that still work, the newest first. */
export async function listBedsideLinks(owner: AccountId, now: Date): Promise<Key[]> {
  const rows = await db.bedsideLink.findMany({
    where: { ownerId: owner, revokedAt: null, expiresAt: { gt: now } },
    orderBy: { createdAt: "desc" },
  });
  return rows.map(keyOf);
}

/** What a secret opens: whose it is, and what it may do. The doors mint the owner from it. */
export async function findByToken(
  tokenHash: Uint8Array<ArrayBuffer>,
  now: Date,
): Promise<{ ownerId: string; id: string; scopes: TokenScope[]; lastUsedAt: Date | null } | null> {
  const row = await db.apiToken.findFirst({ where: { tokenHash, revokedAt: null, expiresAt: { gt: now } } });
  return (
    row && { ownerId: row.ownerId, id: row.id, lastUsedAt: row.lastUsedAt, scopes: scopesOf(row.scopes) }
  );
}

/** Whose diary a bedside link adds to. The door mints the owner from it. */
export async function findBedsideLink(
  tokenHash: Uint8Array<ArrayBuffer>,
  now: Date,
): Promise<{ ownerId: string; id: string; lastUsedAt: Date | null } | null> {
  return db.bedsideLink.findFirst({
    where: { tokenHash, revokedAt: null, expiresAt: { gt: now } },
    select: { ownerId: true, id: true, lastUsedAt: true },
  });
}
