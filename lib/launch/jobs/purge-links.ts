import "server-only";
import { nothingShown } from "#lib/exchange/summary/mutations";
import { db } from "#lib/server/db/client";
import { inBatches } from "#lib/server/db/in-batches";
import { Prisma } from "#prisma/client";
import { daysBefore } from "./days-before";
import { sumOfAll } from "./sum-of-all";

/** The person can still see for a month that a link was opened, after it has ended. */
const keptDays = 30;

/** Ended shares, sessions, one-time links and invitations. What a share showed goes as soon as it has run out. */
export async function purgeLinks(now: Date): Promise<number> {
  const shown = {
    OR: [{ sealed: { not: null } }, { snapshot: { not: Prisma.DbNull } }, { jwe: { not: null } }],
  };
  const before = { lt: daysBefore(now, keptDays) };
  // One question for each index: asked for both at once, the whole table would be read.
  const ends = [{ expiresAt: before }, { revokedAt: before }];
  return sumOfAll([
    async () => {
      await inBatches((limit) =>
        db.share.updateMany({ where: { expiresAt: { lte: now }, ...shown }, data: nothingShown, limit }),
      );
      // Five wrong passcodes are an end too.
      await inBatches((limit) =>
        db.share.updateMany({ where: { attemptsLeft: 0, ...shown }, data: nothingShown, limit }),
      );
      return 0;
    },
    ...ends.flatMap((where) => [
      () => inBatches((limit) => db.share.deleteMany({ where, limit })),
      () => inBatches((limit) => db.session.deleteMany({ where, limit })),
    ]),
    () => inBatches((limit) => db.oneTimeLink.deleteMany({ where: { expiresAt: before }, limit })),
    () => inBatches((limit) => db.invitation.deleteMany({ where: { expiresAt: before }, limit })),
    // Who wrote something is named where it stands, for as long as it does.
    ...[
      { acceptedAt: null, linkUntil: before },
      { endedAt: before, written: { none: {} } },
      { until: before, written: { none: {} } },
    ].map((where) => () => inBatches((limit) => db.helper.deleteMany({ where, limit }))),
  ]);
}
