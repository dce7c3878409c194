import "server-only";
import { createHash } from "node:crypto";
import { db } from "#lib/server/db/client";
import { Prisma } from "#prisma/client";
import type { Caller } from "./address";
import { insertAudit } from "./audit";
import type { Device } from "./device";
import { updateSessionId } from "./mutations";
import { mintOwnerId } from "./owner";
import { findPerson, findSession } from "./queries";
import { type Entry, enter, noMatch } from "./sign-in";
import { hashOfToken } from "./token";

/** Whom another service names, and the service. */
export type Identity = { readonly issuer: string; readonly subject: string };

const hashOf = ({ issuer, subject }: Identity) =>
  new Uint8Array(
    createHash("sha256")
      .update(JSON.stringify([issuer, subject]))
      .digest(),
  );

type Linked = { readonly claims: { sub: string; sid: string } | null; readonly keep: boolean };

/**
 * Links an identity to the account of a session that has just asked for it. What is linked opens the diary from then on, so
 * the session gets another id. Null where the session did not ask; no claims where the identity is somebody else's.
 */
export async function linkToSession(
  identity: Identity,
  claims: { sub: string; sid: string },
  now: Date,
): Promise<Linked | null> {
  const owner = mintOwnerId(claims.sub);
  const sidHash = hashOfToken(claims.sid);
  const session = await findSession(owner, sidHash, now);
  if (!session || !(await findPerson(owner, now))) return null;
  const { keep } = session;
  const of = { ownerId: owner, issuer: identity.issuer };
  const asked = { ownerId: owner, sidHash, linksUntil: { gt: now } };
  const asksNoMore = { data: { linksUntil: null } };
  try {
    const isLinked = await db.$transaction(async (tx) => {
      // Holds a change of the password back until this identity is there for it to end.
      await tx.$queryRaw`SELECT FROM "Person" WHERE id = ${owner}::uuid FOR SHARE`;
      const { count } = await tx.session.updateMany({ where: { ...asked, revokedAt: null }, ...asksNoMore });
      if (count === 0) return false;
      await tx.outsideIdentity.deleteMany({ where: of });
      await tx.outsideIdentity.create({ data: { ...of, subjectHash: hashOf(identity), createdAt: now } });
      return true;
    });
    if (!isLinked) return null;
  } catch (error) {
    if (!(error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002")) throw error;
    await db.session.updateMany({ where: asked, ...asksNoMore });
    return { claims: null, keep };
  }
  await insertAudit(owner, { event: "identity-added", outcome: "ok" });
  const sid = await updateSessionId(owner, sidHash, { now });
  return { claims: { sub: owner, sid: sid ?? claims.sid }, keep };
}

/** Opens a session for whoever's identity it is; an identity that nobody has linked opens nothing. */
export async function openSessionByIdentity(
  identity: Identity,
  { caller, now, device }: { caller: Caller; now: Date; device: Device | null },
): Promise<Entry> {
  const hash = hashOf(identity);
  const [found] = await db.outsideIdentity.updateManyAndReturn({
    where: { subjectHash: hash, issuer: identity.issuer, person: { disabledAt: null } },
    data: { lastUsedAt: now },
    select: { ownerId: true },
  });
  if (!found) return noMatch;
  const proof = { by: "identity", hash } as const;
  const how = { keep: false, proof, caller, now, device, event: "identity-sign-in" } as const;
  return enter(mintOwnerId(found.ownerId), how);
}
