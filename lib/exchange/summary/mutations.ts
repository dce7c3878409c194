import "server-only";
import { v7 as uuidv7 } from "uuid";
import { columnOfCivilDate } from "#lib/base/time/civil-date";
import type { OwnerId } from "#lib/people/accounts/owner";
import { hashOfToken, newToken } from "#lib/people/accounts/token";
import { db } from "#lib/server/db/client";
import { Prisma } from "#prisma/client";
import type { SummaryPart } from "./schema";
import { aboutShare, sealSnapshot } from "./sealed-snapshot";
import { type Snapshot, snapshotSchema } from "./snapshot";

/** Keeps the frozen summary and gives the secret of its link, which is stored nowhere: only its hash is. */
export async function insertShare(
  owner: OwnerId,
  snapshot: Snapshot,
  {
    parts,
    label,
    now,
    days,
  }: { parts: readonly SummaryPart[]; label: string | null; now: Date; days: number },
): Promise<{ id: string; token: string; expiresAt: Date }> {
  const token = newToken();
  const id = uuidv7();
  const expiresAt = new Date(now.getTime() + days * 86_400_000);
  await db.share.create({
    data: {
      ownerId: owner,
      id,
      tokenHash: hashOfToken(token),
      label,
      fromNight: columnOfCivilDate(snapshot.range.from),
      toNight: columnOfCivilDate(snapshot.range.to),
      parts: [...parts],
      ...sealSnapshot(snapshotSchema.parse(snapshot), { token, about: aboutShare(owner, id) }),
      createdAt: now,
      expiresAt,
    },
  });
  return { id, token, expiresAt };
}

/** What is left of a link that has ended: that there was one, never what it showed. */
export const nothingShown = {
  snapshot: Prisma.DbNull,
  sealed: null,
  keyForLink: null,
  keyForOwner: null,
} as const;

/** Ends a link for good, and what it showed is gone at once. False when there is none of hers to end: unknown, somebody else's, or ended before. */
export async function revokeShare(owner: OwnerId, id: string, now: Date): Promise<boolean> {
  const { count } = await db.share.updateMany({
    where: { ownerId: owner, id, revokedAt: null, expiresAt: { gt: now } },
    data: { revokedAt: now, ...nothingShown },
  });
  return count > 0;
}

export async function insertShareView(owner: OwnerId, shareId: string, now: Date): Promise<void> {
  await db.shareView.create({ data: { ownerId: owner, id: uuidv7(), shareId, openedAt: now } });
}
