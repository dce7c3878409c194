import "server-only";
import { v7 as uuidv7 } from "uuid";
import type { OwnerId } from "#lib/people/accounts/owner";
import { hashOfToken, newToken } from "#lib/people/accounts/token";
import { db } from "#lib/server/db/client";
import { mostAtOnce, type TokenScope, tokenPrefix } from "./schema";

/** Makes a token and gives its secret, which is stored only as a hash; null when there are too many already. */
export async function insertApiToken(
  owner: OwnerId,
  token: { name: string; scopes: readonly TokenScope[]; now: Date },
): Promise<string | null> {
  const held = await db.apiToken.count({ where: { ownerId: owner, revokedAt: null } });
  if (held >= mostAtOnce) return null;
  const secret = `${tokenPrefix}${newToken()}`;
  await db.apiToken.create({
    data: {
      ownerId: owner,
      id: uuidv7(),
      tokenHash: hashOfToken(secret),
      name: token.name,
      scopes: [...new Set(token.scopes)],
      createdAt: token.now,
    },
  });
  return secret;
}

/** False when there is no such token of this person's that still works. */
export async function revokeApiToken(owner: OwnerId, id: string, now: Date): Promise<boolean> {
  const { count } = await db.apiToken.updateMany({
    where: { ownerId: owner, id, revokedAt: null },
    data: { revokedAt: now },
  });
  return count > 0;
}

/** Makes a bedside link and gives its secret; null when there are too many already. */
export async function insertBedsideLink(
  owner: OwnerId,
  link: { name: string; now: Date },
): Promise<string | null> {
  const held = await db.bedsideLink.count({ where: { ownerId: owner, revokedAt: null } });
  if (held >= mostAtOnce) return null;
  const secret = newToken();
  await db.bedsideLink.create({
    data: {
      ownerId: owner,
      id: uuidv7(),
      tokenHash: hashOfToken(secret),
      name: link.name,
      createdAt: link.now,
    },
  });
  return secret;
}

/** False when there is no such link of this person's that still works. */
export async function revokeBedsideLink(owner: OwnerId, id: string, now: Date): Promise<boolean> {
  const { count } = await db.bedsideLink.updateMany({
    where: { ownerId: owner, id, revokedAt: null },
    data: { revokedAt: now },
  });
  return count > 0;
}

export async function updateApiTokenUsed(owner: OwnerId, id: string, now: Date): Promise<void> {
  await db.apiToken.updateMany({ where: { ownerId: owner, id }, data: { lastUsedAt: now } });
}

export async function updateBedsideLinkUsed(owner: OwnerId, id: string, now: Date): Promise<void> {
  await db.bedsideLink.updateMany({ where: { ownerId: owner, id }, data: { lastUsedAt: now } });
}
