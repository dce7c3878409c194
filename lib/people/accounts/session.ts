import "server-only";
import { cache } from "react";
import { updateSessionSeen } from "./mutations";
import { readSessionClaims } from "./options";
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
  return { person, sidHash, expiresAt: session.expiresAt };
});

/** Who is asking, or null: a session ended anywhere is ended here. */
export async function currentPerson(): Promise<SignedInPerson | null> {
  return (await currentSession())?.person ?? null;
}
