import "server-only";
import { v7 as uuidv7 } from "uuid";
import { columnOfCivilDate } from "#lib/base/time/civil-date";
import type { OwnerId } from "#lib/people/accounts/owner";
import { hashOfToken, newToken } from "#lib/people/accounts/token";
import { db } from "#lib/server/db/client";
import type { SummaryPart } from "./schema";
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
  const expiresAt = new Date(now.getTime() + days * 86_400_000);
  const { id } = await db.share.create({
    data: {
      ownerId: owner,
      id: uuidv7(),
      tokenHash: hashOfToken(token),
      label,
      fromNight: columnOfCivilDate(snapshot.range.from),
      toNight: columnOfCivilDate(snapshot.range.to),
      parts: [...parts],
      snapshot: snapshotSchema.parse(snapshot),
      createdAt: now,
      expiresAt,
    },
  });
  return { id, token, expiresAt };
}

/** Ends a link for good. False when there is none of hers to end: unknown, somebody else's, or ended before. */
export async function revokeShare(owner: OwnerId, id: string, now: Date): Promise<boolean> {
  const { count } = await db.share.updateMany({
    where: { ownerId: owner, id, revokedAt: null, expiresAt: { gt: now } },
    data: { revokedAt: now },
  });
  return count > 0;
}

export async function insertShareView(owner: OwnerId, shareId: string, now: Date): Promise<void> {
  await db.shareView.create({ data: { ownerId: owner, id: uuidv7(), shareId, openedAt: now } });
}
