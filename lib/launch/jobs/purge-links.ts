import "server-only";
import { nothingShown } from "#lib/exchange/summary/mutations";
import { db } from "#lib/server/db/client";
import { Prisma } from "#prisma/client";
import { daysBefore } from "./days-before";

/** She can still see for a month that a link was opened, after it has ended. */
const keptDays = 30;

/** Ended shares, sessions and one-time links. What a share showed goes as soon as it has run out. */
export async function purgeLinks(now: Date): Promise<number> {
  await db.share.updateMany({
    where: { expiresAt: { lte: now }, OR: [{ sealed: { not: null } }, { snapshot: { not: Prisma.DbNull } }] },
    data: nothingShown,
  });
  const before = { lt: daysBefore(now, keptDays) };
  const ended = { where: { OR: [{ expiresAt: before }, { revokedAt: before }] } };
  const shares = await db.share.deleteMany(ended);
  const sessions = await db.session.deleteMany(ended);
  const links = await db.oneTimeLink.deleteMany({ where: { expiresAt: before } });
  const invitations = await db.invitation.deleteMany({ where: { expiresAt: before } });
  return invitations.count + shares.count + sessions.count + links.count;
}
