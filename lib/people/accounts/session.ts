import "server-only";
import { headers } from "next/headers";
import { cache } from "react";
import { Prisma } from "#prisma/client";
import { diaryHeader, diaryKey } from "./diary-key";
import { updateSessionId, updateSessionSeen } from "./mutations";
import { findHelp, type OpenDiary, type Opened } from "./open-diary";
import { readSessionClaims, writeSessionCookie } from "./options";
import { mintOwnerId } from "./owner";
import { type AccountPerson, findPerson, findSession } from "./queries";
import { isSamePerson, type Remembered, rememberedOnes, versionOf } from "./remembered-ones";
import { hashOfToken } from "./token";

export type { AccountPerson, SignedInPerson } from "./queries";

/** How stale "last seen" may be: one write a session in ten minutes, not one a request. */
const seenEveryMs = 600_000;

export type CurrentSession = {
  /** Whose account it is */
  readonly person: AccountPerson;
  /** Which diary stands open in it: their own, or one that they help with */
  readonly diary: Opened;
  readonly sidHash: Uint8Array<ArrayBuffer>;
  readonly expiresAt: Date;
  readonly keep: boolean;
  /** When the password was last asked for again in this session */
  readonly provenAt: Date | null;
};

/** The session of this request and its person, or null. Reads the session row every time. */
export const currentSession = cache(async (): Promise<CurrentSession | null> => {
  const claims = await readSessionClaims();
  if (!claims) return null;
  const now = new Date();
  const owner = mintOwnerId(claims.sub);
  const sidHash = hashOfToken(claims.sid);
  const [session, person] = await Promise.all([findSession(owner, sidHash, now), findPerson(owner, now)]);
  if (!session || !person) return null;
  if (now.getTime() - session.lastSeenAt.getTime() > seenEveryMs)
    await updateSessionSeen(owner, sidHash, now);
  const { expiresAt, keep, provenAt, openHelp } = session;
  const diary = await openedDiary(person, openHelp, now);
  return { person, diary, sidHash, expiresAt, keep, provenAt };
});

/**
 * The diary that the session's row names, as its owner lets this account in at this moment. What a page says of itself can
 * only close it: one that was sent for another diary is answered by none.
 */
async function openedDiary(person: AccountPerson, openHelp: string | null, now: Date): Promise<Opened> {
  const open: OpenDiary | null =
    openHelp === null ? { person, help: null } : await findHelp(person.ownerId, openHelp, now);
  if (open === null) return "over";
  const asked = (await headers()).get(diaryHeader);
  return asked === null || asked === diaryKey(person.ownerId, open.help) ? open : "moved";
}

/**
 * Gives this browser another session id, and ends the one it had: what was copied of it opens nothing. Gives the hash of
 * the new one; null when the session has ended meanwhile.
 */
export async function renewSession(
  { person, sidHash, keep }: CurrentSession,
  when: { now: Date; provenAt?: Date },
): Promise<Uint8Array<ArrayBuffer> | null> {
  const sid = await updateSessionId(person.ownerId, sidHash, when);
  if (sid === null) return null;
  await writeSessionCookie({ sub: person.ownerId, sid }, { keep });
  return hashOfToken(sid);
}

const provenMinutes = 10;

/** Whether the person has proven who they are a moment ago. A sample diary has nothing to prove it by. */
export function isProven({ person, provenAt }: CurrentSession, now: Date): boolean {
  if (person.sampleUntil !== null) return true;
  return provenAt !== null && now.getTime() - provenAt.getTime() < provenMinutes * 60_000;
}

const lately = rememberedOnes<null>();

/**
 * Who is asking by this request's cookie, as they were when they asked last: for a write that asks `standing` in its own
 * statement. Null where they were not here lately: `currentAccount` then says who it is, and remembers them.
 */
export async function rememberedPerson(now: Date): Promise<Remembered<null> | null> {
  const claims = await readSessionClaims();
  return claims && lately.find(hashOfToken(claims.sid), now);
}

/** The person of this request, and whoever writes next by the same session is remembered. */
export async function personToRemember(now: Date): Promise<AccountPerson | null> {
  const claims = await readSessionClaims();
  if (!claims) return null;
  const version = await versionOf(mintOwnerId(claims.sub));
  const person = await currentAccount();
  const sidHash = hashOfToken(claims.sid);
  if (!person || version === null) lately.forget(sidHash);
  else {
    // Once it has been unseen for as long as is worth noting, it is read again and noted.
    const standing = (moment: Date) => Prisma.sql`
      SELECT FROM "Session" s JOIN "Person" p ON p."id" = s."ownerId"
      WHERE s."ownerId" = ${person.ownerId}::uuid AND s."sidHash" = ${Buffer.from(sidHash)} AND s."revokedAt" IS NULL
        AND s."expiresAt" > ${moment} AND s."lastSeenAt" > ${new Date(moment.getTime() - seenEveryMs)}
        AND ${isSamePerson(version, moment)}`;
    lately.keep(sidHash, { person, key: null, standing }, now);
  }
  return person;
}

/** Who is asking, or null: a session ended anywhere is ended here. */
export async function currentAccount(): Promise<AccountPerson | null> {
  return (await currentSession())?.person ?? null;
}

/** Who is asking, while their own diary is open: for the pages of what belongs to it alone. */
export async function currentPerson(): Promise<AccountPerson | null> {
  const session = await currentSession();
  return session && isOwnOpen(session) ? session.person : null;
}

/** Whether it is the account's own diary that is open. */
export const isOwnOpen = ({ diary }: CurrentSession): boolean =>
  diary !== "over" && diary !== "moved" && diary.help === null;
