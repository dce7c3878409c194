import "server-only";
import { cache } from "react";
import { updateSessionId, updateSessionSeen } from "./mutations";
import { readSessionClaims, writeSessionCookie } from "./options";
import { mintOwnerId } from "./owner";
import { findPerson, findSession, type SignedInPerson } from "./queries";
import { hashOfToken } from "./token";

export type { SignedInPerson } from "./queries";

/** How stale "last seen" may be: one write a session in ten minutes, not one a request. */
const seenEveryMs = 600_000;

export type CurrentSession = {
  readonly person: SignedInPerson;
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
  const { expiresAt, keep, provenAt } = session;
  return { person, sidHash, expiresAt, keep, provenAt };
});

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

/** Who is asking, or null: a session ended anywhere is ended here. */
export async function currentPerson(): Promise<SignedInPerson | null> {
  return (await currentSession())?.person ?? null;
}
