import "server-only";
import { deleteExpiredTries } from "#lib/accounts/throttle";
import { db } from "#lib/db/client";
import { daysBefore } from "./days-before";

/** She can still see for a month that a link was opened, after it has ended. */
const keptDays = 30;

/** Ended shares, sessions and one-time links, and counts of tries that no longer matter. */
export async function purgeLinks(now: Date): Promise<number> {
  const before = { lt: daysBefore(now, keptDays) };
  const ended = { where: { OR: [{ expiresAt: before }, { revokedAt: before }] } };
  const gone = await db.$transaction([
    db.share.deleteMany(ended),
    db.session.deleteMany(ended),
    db.oneTimeLink.deleteMany({ where: { expiresAt: before } }),
  ]);
  return gone.reduce((sum, { count }) => sum + count, 0) + (await deleteExpiredTries(now));
}
