import "server-only";
import { v7 as uuidv7 } from "uuid";
import type { AccountId } from "#lib/people/accounts/owner";
import { hashOfToken, newToken } from "#lib/people/accounts/token";
import { db } from "#lib/server/db/client";
import { mostAtOnce, type TokenScope, tokenPrefix } from "./schema";

const daysAfter = (now: Date, days: number) => new Date(now.getTime() + days * 86_400_000);
const alive = (owner: AccountId, now: Date) => ({ ownerId: owner, revokedAt: null, expiresAt: { gt: now } });

/** Makes a token and gives its secret, which is stored only as a hash; null when there are too many already. */
export async function insertApiToken(
  owner: AccountId,
  token: { name: string; scopes: readonly TokenScope[]; days: number; madeFrom: string | null; now: Date },
): Promise<string | null> {
  const held = await db.apiToken.count({ where: alive(owner, token.now) });
  if (held >= mostAtOnce) return null;
  const secret = `${tokenPrefix}${newToken()}`;
  await db.apiToken.create({
    data: {
      ownerId: owner,
      id: uuidv7(),
      tokenHash: hashOfToken(secret),
      name: token.name,
      scopes: [...new Set(token.scopes)],
      madeFrom: token.madeFrom,
      expiresAt: daysAfter(token.now, token.days),
      createdAt: token.now,
    },
  });
  return secret;
}

/** False when there is no such token of this person's that still works. */
export async function revokeApiToken(owner: AccountId, id: string, now: Date): Promise<boolean> {
  const { count } = await db.apiToken.updateMany({
    where: { ownerId: owner, id, revokedAt: null },
    data: { revokedAt: now },
  });
  return count > 0;
}

/** Makes a bedside link and gives its secret; null when there are too many already. */
export async function insertBedsideLink(
  owner: AccountId,
  link: { name: string; days: number; madeFrom: string | null; now: Date },
): Promise<string | null> {
  const held = await db.bedsideLink.count({ where: alive(owner, link.now) });
  if (held >= mostAtOnce) return null;
  const secret = newToken();
  await db.bedsideLink.create({
    data: {
      ownerId: owner,
      id: uuidv7(),
      tokenHash: hashOfToken(secret),
      name: link.name,
      madeFrom: link.madeFrom,
      expiresAt: daysAfter(link.now, link.days),
      createdAt: link.now,
    },
  });
  return secret;
}

/** False when there is no such link of this person's that still works. */
export async function revokeBedsideLink(owner: AccountId, id: string, now: Date): Promise<boolean> {
  const { count } = await db.bedsideLink.updateMany({
    where: { ownerId: owner, id, revokedAt: null },
    data: { revokedAt: now },
  });
  return count > 0;
}

export async function updateApiTokenUsed(owner: AccountId, id: string, now: Date): Promise<void> {
  await db.apiToken.updateMany({ where: { ownerId: owner, id }, data: { lastUsedAt: now } });
}

export async function updateBedsideLinkUsed(owner: AccountId, id: string, now: Date): Promise<void> {
  await db.bedsideLink.updateMany({ where: { ownerId: owner, id }, data: { lastUsedAt: now } });
}
