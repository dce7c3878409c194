import "server-only";
import { db } from "#lib/server/db/client";
import type { Prisma } from "#prisma/client";
import { endHelpers } from "./end-helpers";
import { type AccountId, mintOwnerId, type OwnerId } from "./owner";
import type { LinkPurpose } from "./queries";
import type { Profile } from "./schema";
import { sessionHours } from "./session-hours";
import { type SignInProof, stillProves } from "./sign-in-proof";
import { hashOfToken, newToken } from "./token";

export async function updateProfile(owner: AccountId, profile: Profile): Promise<void> {
  await db.person.update({ where: { id: owner }, data: profile });
}

/**
 * Opens a session and gives its secret id, which is stored nowhere but in the cookie. Null when what it was opened with holds
 * no longer: whatever ended that has ended every session.
 */
export async function insertSession(
  owner: AccountId,
  session: { keep: boolean; userAgent: string | null; proof: SignInProof; now: Date },
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
    if (!(await stillProves(tx, owner, session.proof))) return null;
    await tx.session.create({ data });
    return sid;
  });
}

/**
 * Gives a session another secret id, so that a copy of the one before opens nothing; null when it has ended meanwhile.
 * @param provenAt when the person has just proven who they are; left out where that is not what happened
 */
export async function updateSessionId(
  owner: AccountId,
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
  owner: AccountId,
  sidHash: Uint8Array<ArrayBuffer>,
  now: Date,
): Promise<void> {
  await db.session.updateMany({ where: { ownerId: owner, sidHash }, data: { lastSeenAt: now } });
}

/** Ends one session; false when there was none to end. */
export async function revokeSession(
  owner: AccountId,
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
  owner: AccountId,
  now: Date,
  except: Uint8Array<ArrayBuffer> | null,
): Promise<number> {
  return db.$transaction(async (tx) => {
    // One that is just being opened is waited for, and ended too.
    await tx.$queryRaw`SELECT FROM "Person" WHERE id = ${owner}::uuid FOR NO KEY UPDATE`;
    const { count } = await tx.session.updateMany({
      where: { ownerId: owner, revokedAt: null, ...(except && { sidHash: { not: except } }) },
      data: { revokedAt: now },
    });
    return count;
  });
}

/** Notes that somebody has signed in; true when it was for the first time. */
export async function updateFirstSignIn(owner: AccountId, now: Date): Promise<boolean> {
  const where = { id: owner, firstSignInAt: null };
  return (await db.person.updateMany({ where, data: { firstSignInAt: now } })).count > 0;
}

/** Stores the same password hashed anew; nothing happens where it has been changed meanwhile. */
export async function updateRehashed(
  owner: AccountId,
  { before, after }: { before: string; after: string },
): Promise<boolean> {
  const where = { id: owner, passwordHash: before };
  return (await db.person.updateMany({ where, data: { passwordHash: after } })).count === 1;
}

/** Ends what opens a diary without the password, made by whoever had it. */
async function endKeys(tx: Prisma.TransactionClient, owner: AccountId, now: Date): Promise<void> {
  const alive = { where: { ownerId: owner, revokedAt: null }, data: { revokedAt: now } };
  await tx.apiToken.updateMany(alive);
  await tx.bedsideLink.updateMany(alive);
  // An invitation that lies about is a key; who has accepted stands in the settings, to be ended there.
  await tx.helper.updateMany({
    where: { ownerId: owner, acceptedAt: null, endedAt: null },
    data: { endedAt: now, tokenHash: null },
  });
  await tx.passkey.deleteMany({ where: { ownerId: owner } });
  await tx.outsideIdentity.deleteMany({ where: { ownerId: owner } });
}

/**
 * Stores another password, and with it ends every session but the one named, every link to choose one and, unless they
 * are kept, passkeys, identities of other services, tokens and bedside links; says how many sessions.
 */
export async function updatePassword(
  owner: AccountId,
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

const linkMinutes: Record<LinkPurpose, number> = {
  welcome: 7 * 24 * 60,
  reset: 60,
  "sign-in": 1,
  email: 24 * 60,
};

/**
 * A link that works once, given back as its secret. `sign-in` is a ticket that lasts a minute, for a door that has
 * just let somebody in by other means than a password (a sample diary). `email` confirms the address it was sent to.
 */
export async function insertOneTimeLink(
  owner: AccountId,
  purpose: LinkPurpose,
  now: Date,
  { minutes = linkMinutes[purpose], email = null }: { minutes?: number; email?: string | null } = {},
): Promise<string> {
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
      email,
      createdAt: now,
      expiresAt: new Date(now.getTime() + minutes * 60_000),
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
): Promise<{ owner: AccountId; purpose: string } | null> {
  const used = await tx.oneTimeLink.updateManyAndReturn({
    where: { tokenHash, usedAt: null, expiresAt: { gt: now }, purpose: { in: [...purposes] } },
    data: { usedAt: now },
    select: { ownerId: true, purpose: true },
  });
  return used[0] ? { owner: mintOwnerId(used[0].ownerId), purpose: used[0].purpose } : null;
}

/**
 * Uses a link up and sets the password chosen behind it, and ends every session and every other link of that person: all
 * of it or nothing, so that a link is never used up for no password. Whoever helped with the diary does so no more: a thief
 * could have let them in. Gives who they were; null when the link is over.
 */
export async function spendPasswordLink(
  tokenHash: Uint8Array<ArrayBuffer>,
  choice: { passwordHash: string; timeZone: string | null; now: Date },
): Promise<{ readonly owner: AccountId; readonly helpers: readonly OwnerId[] } | null> {
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
    const helpers = await endHelpers(tx, used.owner, now);
    await endKeys(tx, used.owner, now);
    return { owner: used.owner, helpers };
  });
}

/** Erases the person and, by the foreign keys, every row that is theirs: sessions, links and shares die with them. */
export async function deletePerson(owner: AccountId): Promise<void> {
  await db.person.delete({ where: { id: owner } });
}
