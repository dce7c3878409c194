import "server-only";
import { type CivilDate, civilDateOfColumn } from "#lib/base/time/civil-date";
import { type Instant, instantOfDate } from "#lib/base/time/instant";
import { mintOwnerId, type OwnerId } from "#lib/people/accounts/owner";
import { db } from "#lib/server/db/client";
import { type StoredSnapshot, storedSnapshotSchema } from "./stored-snapshot";

/** Whether a link opens is worked out from its dates, never stored. */
type ShareState = "open" | "revoked" | "expired";

export type ShareListed = {
  readonly id: string;
  readonly label: string | null;
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly createdAt: Instant;
  readonly expiresAt: Instant;
  readonly state: ShareState;
  readonly timesOpened: number;
  readonly lastOpenedAt: Instant | null;
};

function stateOf(row: { revokedAt: Date | null; expiresAt: Date }, now: Date): ShareState {
  if (row.revokedAt !== null) return "revoked";
  return row.expiresAt > now ? "open" : "expired";
}

/** Her links, the newest first, each with how often it was opened and when last. */
export async function listShares(owner: OwnerId, now: Date): Promise<ShareListed[]> {
  const rows = await db.share.findMany({
    where: { ownerId: owner },
    omit: { snapshot: true },
    include: { _count: { select: { views: true } }, views: { orderBy: { openedAt: "desc" }, take: 1 } },
    orderBy: { createdAt: "desc" },
  });
  return rows.map((row) => ({
    id: row.id,
    label: row.label,
    from: civilDateOfColumn(row.fromNight),
    to: civilDateOfColumn(row.toNight),
    createdAt: instantOfDate(row.createdAt),
    expiresAt: instantOfDate(row.expiresAt),
    state: stateOf(row, now),
    timesOpened: row._count.views,
    lastOpenedAt: row.views[0] ? instantOfDate(row.views[0].openedAt) : null,
  }));
}

/** When a summary was last shared; null where none ever was. */
export async function findLastShared(owner: OwnerId): Promise<Instant | null> {
  const last = await db.share.findFirst({
    where: { ownerId: owner },
    orderBy: { createdAt: "desc" },
    select: { createdAt: true },
  });
  return last && instantOfDate(last.createdAt);
}

export type SharedSummary = {
  readonly owner: OwnerId;
  readonly id: string;
  readonly snapshot: StoredSnapshot;
  readonly expiresAt: Instant;
};

/**
 * The summary behind a link that is open now. The only read without an owner: the hash of a secret is its key. Unknown,
 * expired and revoked links give the same null, and so does a snapshot this Charley cannot read.
 */
export async function findShare(
  tokenHash: Uint8Array<ArrayBuffer>,
  now: Date,
): Promise<SharedSummary | null> {
  const row = await db.share.findFirst({ where: { tokenHash, revokedAt: null, expiresAt: { gt: now } } });
  const snapshot = storedSnapshotSchema.safeParse(row?.snapshot);
  if (!row || !snapshot.success) return null;
  return {
    owner: mintOwnerId(row.ownerId),
    id: row.id,
    snapshot: snapshot.data,
    expiresAt: instantOfDate(row.expiresAt),
  };
}
