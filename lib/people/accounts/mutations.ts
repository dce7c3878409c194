import "server-only";
import { v7 as uuidv7 } from "uuid";
import { db } from "#lib/server/db/client";
import { Prisma } from "#prisma/client";
import { mintOwnerId, type OwnerId } from "./owner";
import type { LinkPurpose } from "./queries";
import type { Profile } from "./schema";
import { hashOfToken, newToken } from "./token";

/** A new person, or null when the address already belongs to somebody. */
export async function insertPerson(person: {
  email: string;
  passwordHash: string | null;
  timeZone: string;
}): Promise<OwnerId | null> {
  const id = uuidv7();
  try {
    await db.person.create({ data: { id, ...person } });
    return mintOwnerId(id);
  } catch (error) {
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002") return null;
    throw error;
  }
}

export async function updateProfile(owner: OwnerId, profile: Profile): Promise<void> {
  await db.person.update({ where: { id: owner }, data: profile });
}

export const sessionHours = { usual: 12, keep: 30 * 24 } as const;

/**
 * Opens a session and gives its secret id, which is stored nowhere but in the cookie. Null when the password it was opened
 * with (`passwordHash`; null: another proof) has been changed since it was looked at: that change ended every session.
 */
export async function insertSession(
  owner: OwnerId,
  session: { keep: boolean; userAgent: string | null; passwordHash: string | null; now: Date },
): Promise<string | null> {
  const sid = newToken();
  const hours = session.keep ? sessionHours.keep : sessionHours.usual;
  const data = {
    ownerId: owner,
    sidHash: hashOfToken(sid),
    createdAt: session.now,
    lastSeenAt: session.now,
    expiresAt: new Date(session.now.getTime() + hours * 3_600_000),
    userAgent: session.userAgent,
  };
  return db.$transaction(async (tx) => {
    if (session.passwordHash !== null) {
      // Holds a change of the password back until this session is there for it to end.
      const stands = await tx.$queryRaw<unknown[]>`
        SELECT FROM "Person" WHERE id = ${owner}::uuid AND "passwordHash" = ${session.passwordHash} FOR SHARE`;
      if (stands.length === 0) return null;
    }
    await tx.session.create({ data });
    return sid;
  });
}

export async function updateSessionSeen(
  owner: OwnerId,
  sidHash: Uint8Array<ArrayBuffer>,
  now: Date,
): Promise<void> {
  await db.session.updateMany({ where: { ownerId: owner, sidHash }, data: { lastSeenAt: now } });
}

/** Ends one session; false when there was none to end. */
export async function revokeSession(
  owner: OwnerId,
  sidHash: Uint8Array<ArrayBuffer>,
  now: Date,
): Promise<boolean> {
  const { count } = await db.session.updateMany({
    where: { ownerId: owner, sidHash, revokedAt: null },
    data: { revokedAt: now },
  });
  return count > 0;
}

/** Ends every session but the one named; says how many. */
export async function revokeSessions(
  owner: OwnerId,
  now: Date,
  except: Uint8Array<ArrayBuffer> | null,
): Promise<number> {
  const { count } = await db.session.updateMany({
    where: { ownerId: owner, revokedAt: null, ...(except && { sidHash: { not: except } }) },
    data: { revokedAt: now },
  });
  return count;
}

/** Stores the same password hashed anew; nothing happens where it has been changed meanwhile. */
export async function updateRehashed(
  owner: OwnerId,
  { before, after }: { before: string; after: string },
): Promise<boolean> {
  const where = { id: owner, passwordHash: before };
  return (await db.person.updateMany({ where, data: { passwordHash: after } })).count === 1;
}

/** Stores another password, and with it ends every session but the one named and every link to choose one; says how many sessions. */
export async function updatePassword(
  owner: OwnerId,
  { passwordHash, keep, now }: { passwordHash: string; keep: Uint8Array<ArrayBuffer> | null; now: Date },
): Promise<number> {
  const [, ended] = await db.$transaction([
    db.person.update({ where: { id: owner }, data: { passwordHash } }),
    db.session.updateMany({
      where: { ownerId: owner, revokedAt: null, ...(keep && { sidHash: { not: keep } }) },
      data: { revokedAt: now },
    }),
    db.oneTimeLink.updateMany({ where: { ownerId: owner, usedAt: null }, data: { usedAt: now } }),
  ]);
  return ended.count;
}

const linkMinutes: Record<LinkPurpose, number> = { welcome: 7 * 24 * 60, reset: 60, "sign-in": 1 };

/**
 * A link that works once, given back as its secret. `sign-in` is a ticket that lasts a minute, for a door that has
 * just let somebody in by other means than a password (a sample diary).
 */
export async function insertOneTimeLink(owner: OwnerId, purpose: LinkPurpose, now: Date): Promise<string> {
  const token = newToken();
  await db.oneTimeLink.create({
    data: {
      ownerId: owner,
      tokenHash: hashOfToken(token),
      purpose,
      createdAt: now,
      expiresAt: new Date(now.getTime() + linkMinutes[purpose] * 60_000),
    },
  });
  return token;
}

/** Uses a link up: of any number of tries at once, one gets the person, the others null. */
export async function spendOneTimeLink(
  tokenHash: Uint8Array<ArrayBuffer>,
  purposes: readonly LinkPurpose[],
  now: Date,
  tx: Prisma.TransactionClient = db,
): Promise<{ owner: OwnerId; purpose: string } | null> {
  const used = await tx.oneTimeLink.updateManyAndReturn({
    where: { tokenHash, usedAt: null, expiresAt: { gt: now }, purpose: { in: [...purposes] } },
    data: { usedAt: now },
    select: { ownerId: true, purpose: true },
  });
  return used[0] ? { owner: mintOwnerId(used[0].ownerId), purpose: used[0].purpose } : null;
}

/**
 * Uses a link up and sets the password chosen behind it, and ends every session and every other link of that person: all
 * of it or nothing, so that a link is never used up for no password. Null when the link is over.
 */
export async function spendPasswordLink(
  tokenHash: Uint8Array<ArrayBuffer>,
  choice: { passwordHash: string; timeZone: string | null; now: Date },
): Promise<OwnerId | null> {
  const { passwordHash, timeZone, now } = choice;
  return db.$transaction(async (tx) => {
    const used = await spendOneTimeLink(tokenHash, ["welcome", "reset"], now, tx);
    if (!used) return null;
    const ofOwner = { ownerId: used.owner };
    await tx.person.update({
      where: { id: used.owner },
      data: { passwordHash, ...(timeZone !== null && { timeZone }) },
    });
    await tx.session.updateMany({ where: { ...ofOwner, revokedAt: null }, data: { revokedAt: now } });
    await tx.oneTimeLink.updateMany({ where: { ...ofOwner, usedAt: null }, data: { usedAt: now } });
    return used.owner;
  });
}

/** Erases the person and, by the foreign keys, every row that is theirs: sessions, links and shares die with them. */
export async function deletePerson(owner: OwnerId): Promise<void> {
  await db.person.delete({ where: { id: owner } });
}
