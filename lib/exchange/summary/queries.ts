import "server-only";
import { type CivilDate, civilDateOfColumn } from "#lib/base/time/civil-date";
import { type Instant, instantOfDate } from "#lib/base/time/instant";
import { mintOwnerId, type OwnerId } from "#lib/people/accounts/owner";
import { hashOfToken } from "#lib/people/accounts/token";
import { db } from "#lib/server/db/client";
import { aboutShare, openByLink, openForOwner } from "./sealed-snapshot";
import type { StoredSnapshot } from "./stored-snapshot";

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
  /** The latest first, and no more than a list shows. */
  readonly openings: readonly Instant[];
};

function stateOf(row: { revokedAt: Date | null; expiresAt: Date }, now: Date): ShareState {
  if (row.revokedAt !== null) return "revoked";
  return row.expiresAt > now ? "open" : "expired";
}

const mostOpenings = 50;

/** Her links, the newest first, each with how often it was opened and when. */
export async function listShares(owner: OwnerId, now: Date): Promise<ShareListed[]> {
  const rows = await db.share.findMany({
    where: { ownerId: owner },
    omit: { snapshot: true, sealed: true, keyForLink: true, keyForOwner: true },
    include: {
      _count: { select: { views: true } },
      views: { orderBy: { openedAt: "desc" }, take: mostOpenings },
    },
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
    openings: row.views.map(({ openedAt }) => instantOfDate(openedAt)),
  }));
}

/** What a link of hers that is open shows, to look at again; null where it has ended or cannot be read. */
export async function findOwnShared(owner: OwnerId, id: string, now: Date): Promise<StoredSnapshot | null> {
  const row = await db.share.findFirst({
    where: { ownerId: owner, id, revokedAt: null, expiresAt: { gt: now } },
  });
  return row && openForOwner(row, aboutShare(owner, id));
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

/** A link that opens now, with what is told of it before it is opened. */
export type LiveShare = {
  readonly owner: OwnerId;
  readonly id: string;
  readonly expiresAt: Instant;
  /** Of whoever shared it */
  readonly timeZone: string;
  /** What it shows; null where this Charley cannot read it. */
  readonly read: () => StoredSnapshot | null;
};

/**
 * A link that is open now. The only read without an owner: the hash of a secret is its key. Unknown, expired and revoked
 * links give the same null.
 */
export async function findShare(token: string, now: Date): Promise<LiveShare | null> {
  const row = await db.share.findFirst({
    where: { tokenHash: hashOfToken(token), revokedAt: null, expiresAt: { gt: now } },
    include: { person: { select: { timeZone: true } } },
  });
  if (!row) return null;
  const owner = mintOwnerId(row.ownerId);
  return {
    owner,
    id: row.id,
    expiresAt: instantOfDate(row.expiresAt),
    timeZone: row.person.timeZone,
    read: () => openByLink(row, { token, about: aboutShare(owner, row.id) }),
  };
}
