import "server-only";
import { db } from "#lib/server/db/client";
import type { Prisma } from "#prisma/client";
import { mintOwnerId, type OwnerId } from "./owner";
import type { LinkPurpose } from "./queries";
import type { Profile } from "./schema";
import { sessionHours } from "./session-hours";
import { hashOfToken, newToken } from "./token";

export async function updateProfile(owner: OwnerId, profile: Profile): Promise<void> {
  await db.person.update({ where: { id: owner }, data: profile });
}

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
    keep: session.keep,
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

/**
 * Gives a session another secret id, so that a copy of the one before opens nothing; null when it has ended meanwhile.
 * @param provenAt when the person has just proven who they are; left out where that is not what happened
 */
export async function updateSessionId(
  owner: OwnerId,
  sidHash: Uint8Array<ArrayBuffer>,
  { now, provenAt }: { now: Date; provenAt?: Date },
): Promise<string | null> {
  const sid = newToken();
  const renewed = hashOfToken(sid);
  const [{ count }] = await db.$transaction([
    db.session.updateMany({
      where: { ownerId: owner, sidHash, revokedAt: null },
      data: { sidHash: renewed, lastSeenAt: now, ...(provenAt && { provenAt }) },
    }),
    // The browser stays the same, and goes on being notified.
    db.pushDevice.updateMany({ where: { ownerId: owner, sidHash }, data: { sidHash: renewed } }),
  ]);
  return count > 0 ? sid : null;
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

/** Ends what opens a diary from elsewhere without the password, made by whoever had it. */
async function endKeys(tx: Prisma.TransactionClient, owner: OwnerId, now: Date): Promise<void> {
  const alive = { where: { ownerId: owner, revokedAt: null }, data: { revokedAt: now } };
  await tx.apiToken.updateMany(alive);
  await tx.bedsideLink.updateMany(alive);
}

/**
 * Stores another password, and with it ends every session but the one named, every link to choose one and, unless they
 * are kept, tokens and bedside links; says how many sessions.
 */
export async function updatePassword(
  owner: OwnerId,
  {
    passwordHash,
    keep,
    now,
    keepsKeys = false,
  }: { passwordHash: string; keep: Uint8Array<ArrayBuffer> | null; now: Date; keepsKeys?: boolean },
): Promise<number> {
  return db.$transaction(async (tx) => {
    await tx.person.update({ where: { id: owner }, data: { passwordHash } });
    const ended = await tx.session.updateMany({
      where: { ownerId: owner, revokedAt: null, ...(keep && { sidHash: { not: keep } }) },
      data: { revokedAt: now },
    });
    await tx.oneTimeLink.updateMany({ where: { ownerId: owner, usedAt: null }, data: { usedAt: now } });
    if (!keepsKeys) await endKeys(tx, owner, now);
    return ended.count;
  });
}

const linkMinutes: Record<LinkPurpose, number> = { welcome: 7 * 24 * 60, reset: 60, "sign-in": 1 };

/**
 * A link that works once, given back as its secret. `sign-in` is a ticket that lasts a minute, for a door that has
 * just let somebody in by other means than a password (a sample diary).
 */
export async function insertOneTimeLink(owner: OwnerId, purpose: LinkPurpose, now: Date): Promise<string> {
  const token = newToken();
  // A newer link takes the place of an older one of its kind, which may lie in a letterbox.
  await db.oneTimeLink.updateMany({
    where: { ownerId: owner, purpose, usedAt: null },
    data: { usedAt: now },
  });
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
    // Whoever needs such a link may have lost more than a password.
    await endKeys(tx, used.owner, now);
    return used.owner;
  });
}

/** Erases the person and, by the foreign keys, every row that is theirs: sessions, links and shares die with them. */
export async function deletePerson(owner: OwnerId): Promise<void> {
  await db.person.delete({ where: { id: owner } });
}
