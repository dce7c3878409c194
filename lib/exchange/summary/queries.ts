import "server-only";
import { type CivilDate, civilDateOfColumn } from "#lib/base/time/civil-date";
import { type Instant, instantOfDate } from "#lib/base/time/instant";
import { type AccountId, mintOwnerId } from "#lib/people/accounts/owner";
import { hashOfToken } from "#lib/people/accounts/token";
import { db } from "#lib/server/db/client";
import { keyOfPass } from "./opened-cookie";
import { listReplies, type ReplyListed } from "./reply/queries";
import { aboutShare, keyByLink, keyForOwner, unsealedSnapshot } from "./sealed-snapshot";
import type { StoredSnapshot } from "./stored-snapshot";

/** Whether a link opens is worked out from its dates, never stored. */
type ShareState = "open" | "revoked" | "expired" | "used up" | "locked";
const shareKinds = ["page", "qr", "passcode"] as const;

export type ShareListed = {
  readonly id: string;
  readonly label: string | null;
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly createdAt: Instant;
  readonly expiresAt: Instant;
  readonly state: ShareState;
  readonly kind: (typeof shareKinds)[number];
  readonly asksPasscode: boolean;
  readonly takesReply: boolean;
  readonly reply: ReplyListed | null;
  readonly timesOpened: number;
  /** The latest first, and no more than a list shows. */
  readonly openings: readonly Instant[];
  /** Who each of them was by, as they call themselves; null for a page, which asks nobody. */
  readonly recipients: readonly (string | null)[];
};

type Ends = {
  revokedAt: Date | null;
  expiresAt: Date;
  usesLeft: number | null;
  attemptsLeft: number | null;
};

function stateOf(row: Ends, now: Date): ShareState {
  if (row.revokedAt !== null) return "revoked";
  if (row.usesLeft === 0) return "used up";
  if (row.attemptsLeft === 0) return "locked";
  return row.expiresAt > now ? "open" : "expired";
}

const mostOpenings = 50;

/** The person's links, the newest first, each with how often it was opened and when. */
export async function listShares(owner: AccountId, now: Date): Promise<ShareListed[]> {
  const asked = db.share.findMany({
    where: { ownerId: owner },
    omit: { snapshot: true, sealed: true, keyForLink: true, keyForOwner: true, jwe: true },
    include: {
      _count: { select: { views: true } },
      views: { orderBy: { openedAt: "desc" }, take: mostOpenings },
    },
    orderBy: { createdAt: "desc" },
  });
  const [rows, replies] = await Promise.all([asked, listReplies(owner)]);
  return rows.map((row) => ({
    id: row.id,
    label: row.label,
    from: civilDateOfColumn(row.fromNight),
    to: civilDateOfColumn(row.toNight),
    createdAt: instantOfDate(row.createdAt),
    expiresAt: instantOfDate(row.expiresAt),
    state: stateOf(row, now),
    kind: shareKinds.find((kind) => kind === row.kind) ?? "page",
    asksPasscode: row.attemptsLeft !== null,
    takesReply: row.takesReply,
    reply: replies.get(row.id) ?? null,
    timesOpened: row._count.views,
    openings: row.views.map(({ openedAt }) => instantOfDate(openedAt)),
    recipients: row.views.map(({ recipient }) => recipient),
  }));
}

/** What a link of the person's that is open shows, to look at again; null where it has ended or cannot be read. */
export async function findOwnShared(owner: AccountId, id: string, now: Date): Promise<StoredSnapshot | null> {
  const row = await db.share.findFirst({
    where: { ownerId: owner, id, kind: "page", revokedAt: null, expiresAt: { gt: now } },
  });
  const about = aboutShare(owner, id);
  return row && unsealedSnapshot(row, { key: keyForOwner(row, about), about });
}

/** A link that opens now, with what is told of it before it is opened. */
export type LiveShare = {
  readonly owner: AccountId;
  readonly id: string;
  readonly expiresAt: Instant;
  /** Of whoever shared it */
  readonly timeZone: string;
  readonly asksPasscode: boolean;
  /** How many wrong passcodes it still bears */
  readonly triesLeft: number;
  readonly takesReply: boolean;
  /** When its one reply was sent */
  readonly repliedAt: Instant | null;
  /**
   * What it shows to a browser in which the button was pressed, which then holds `opened`; null where it is not shown to
   * that one, or this Charley cannot read it.
   */
  readonly read: (opened: string) => Promise<StoredSnapshot | null>;
};

/**
 * A link that is open now. The only read without an owner: the hash of a secret is its key. Unknown, expired, revoked and
 * locked links give the same null.
 */
export async function findShare(token: string, now: Date): Promise<LiveShare | null> {
  const row = await db.share.findFirst({
    where: { tokenHash: hashOfToken(token), kind: "page", revokedAt: null, expiresAt: { gt: now } },
    include: { person: { select: { timeZone: true } }, reply: { select: { createdAt: true } } },
  });
  if (!row || row.attemptsLeft === 0) return null;
  const owner = mintOwnerId(row.ownerId);
  const about = aboutShare(owner, row.id);
  const asksPasscode = row.attemptsLeft !== null;
  return {
    owner,
    id: row.id,
    expiresAt: instantOfDate(row.expiresAt),
    timeZone: row.person.timeZone,
    asksPasscode,
    triesLeft: row.attemptsLeft ?? 0,
    takesReply: row.takesReply,
    repliedAt: row.reply && instantOfDate(row.reply.createdAt),
    read: async (opened) => {
      const key = asksPasscode
        ? keyOfPass(opened, { about, now })
        : await keyByLink(row, { token, passcode: null, about });
      return unsealedSnapshot(row, { key, about });
    },
  };
}
