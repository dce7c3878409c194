import "server-only";
import { v7 as uuidv7 } from "uuid";
import { columnOfCivilDate } from "#lib/base/time/civil-date";
import type { AccountId } from "#lib/people/accounts/owner";
import { hashOfToken, newToken } from "#lib/people/accounts/token";
import { db } from "#lib/server/db/client";
import { sealedRows } from "#lib/server/db/sealed-columns";
import { Prisma, type Share } from "#prisma/client";
import { mostWrongCodes, newPasscode } from "./passcode";
import type { SummaryPart } from "./schema";
import { aboutShare, sealSnapshot } from "./sealed-snapshot";
import { type Snapshot, snapshotSchema } from "./snapshot";

/**
 * Keeps the frozen summary and gives the secret of its link, which is stored nowhere: only its hash is, and of a passcode not
 * even that.
 */
export async function insertShare(
  owner: AccountId,
  snapshot: Snapshot,
  {
    parts,
    label,
    now,
    days,
    withPasscode = false,
    takesReply = false,
  }: {
    parts: readonly SummaryPart[];
    label: string | null;
    now: Date;
    days: number;
    withPasscode?: boolean;
    takesReply?: boolean;
  },
): Promise<{ id: string; token: string; passcode: string | null; expiresAt: Date }> {
  const [id, token, passcode] = [uuidv7(), newToken(), withPasscode ? newPasscode() : null];
  const expiresAt = new Date(now.getTime() + days * 86_400_000);
  const sealed = await sealSnapshot(snapshotSchema.parse(snapshot), {
    ...{ token, passcode, about: aboutShare(owner, id) },
  });
  const [range, attemptsLeft] = [snapshot.range, withPasscode ? mostWrongCodes : null];
  const [sharing] = await sealedRows(owner, "Sharing", [{ id, label }]);
  // Both rows, or none of them, in one statement.
  await db.$executeRaw`
    WITH sharing AS (
      INSERT INTO "Sharing" ("ownerId", "id", "day", "label", "createdAt")
      VALUES (${owner}::uuid, ${id}::uuid, ${snapshot.madeOn}::date, ${sharing?.label ?? null}, ${now})
    )
    INSERT INTO "Share" ("ownerId", "id", "tokenHash", "label", "takesReply", "fromNight", "toNight", "parts", "sealed",
      "keyForLink", "keyForOwner", "attemptsLeft", "createdAt", "expiresAt")
    VALUES (${owner}::uuid, ${id}::uuid, ${hashOfToken(token)}, ${label}, ${takesReply}, ${range.from}::date,
      ${range.to}::date, ${[...parts]}::text[], ${sealed.sealed}, ${sealed.keyForLink}, ${sealed.keyForOwner},
      ${attemptsLeft}::int, ${now}, ${expiresAt})`;
  return { id, token, passcode, expiresAt };
}

/** That a summary was shared on the day it was made, which lasts longer than its link. */
export const insertSharing = (
  owner: AccountId,
  { id, snapshot, label, now }: { id: string; snapshot: Snapshot; label: string | null; now: Date },
) =>
  db.sharing.createMany({
    data: [{ ownerId: owner, id, day: columnOfCivilDate(snapshot.madeOn), label, createdAt: now }],
  });

/** What is left of a link that has ended: that there was one, never what it showed. */
export const nothingShown = {
  snapshot: Prisma.DbNull,
  sealed: null,
  keyForLink: null,
  keyForOwner: null,
  jwe: null,
  codeHash: null,
  fileHash: null,
  fileUntil: null,
} as const;

/**
 * Ends a link for good, and what it showed is gone at once; one that nobody opened was shared with nobody. False when there is none of the person's to end: unknown,
 * somebody else's, or ended before.
 */
export async function revokeShare(owner: AccountId, id: string, now: Date): Promise<boolean> {
  return db.$transaction(async (tx) => {
    const { count } = await tx.share.updateMany({
      where: { ownerId: owner, id, revokedAt: null, expiresAt: { gt: now } },
      data: { revokedAt: now, ...nothingShown },
    });
    const isUnseen =
      count > 0 && (await tx.shareView.count({ where: { ownerId: owner, shareId: id } })) === 0;
    if (isUnseen) await tx.sharing.deleteMany({ where: { ownerId: owner, id } });
    return count > 0;
  });
}

/** @param recipient who fetched a SMART Health Link, as they call themselves */
export async function insertShareView(
  owner: AccountId,
  shareId: string,
  now: Date,
  recipient: string | null = null,
): Promise<void> {
  await db.shareView.create({ data: { ownerId: owner, id: uuidv7(), shareId, openedAt: now, recipient } });
}

type Attempted = Pick<Share, "ownerId" | "id" | "attemptsLeft" | "codeHash" | "jwe" | "keyForLink">;

/**
 * One of the tries at a passcode that a link has left, and the row it is for. It is counted before the code is looked at, in
 * one statement, so that of many at once no more than five are looked at. Null: no such link, or locked.
 */
export async function spendShareAttempt(
  token: string,
  kind: "page" | "passcode",
  now: Date,
): Promise<Attempted | null> {
  const [row] = await db.$queryRaw<Attempted[]>`
    UPDATE "Share" SET "attemptsLeft" = "attemptsLeft" - 1
    WHERE "tokenHash" = ${hashOfToken(token)} AND "kind" = ${kind} AND "revokedAt" IS NULL
      AND "expiresAt" > ${now} AND "attemptsLeft" > 0 AND num_nonnulls("jwe", "sealed") > 0
    RETURNING "ownerId", "id", "attemptsLeft", "codeHash", "jwe", "keyForLink"`;
  return row ?? null;
}

/** A right code is given its attempt back; the last wrong one takes what the link showed with it. */
export async function settleAttempt(
  owner: AccountId,
  { id, attemptsLeft }: Attempted,
  isRight: boolean,
): Promise<void> {
  const key = { ownerId: owner, id };
  if (isRight)
    // A link that was locked meanwhile stays locked.
    await db.share.updateMany({
      where: { ...key, OR: [{ jwe: { not: null } }, { sealed: { not: null } }] },
      data: { attemptsLeft: { increment: 1 } },
    });
  else if (attemptsLeft === 0)
    await db.share.updateMany({ where: { ...key, attemptsLeft: 0 }, data: nothingShown });
}
