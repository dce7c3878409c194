import "server-only";
import { upsertWriter } from "#lib/diary/revisions/mutations";
import { takeOwnerLock } from "#lib/diary/revisions/owner-lock";
import { isOwnAsItIs, isOwnWriting } from "#lib/diary/revisions/queries";
import { type Help, standsAt } from "#lib/people/accounts/open-diary";
import type { OwnerId } from "#lib/people/accounts/owner";
import { db } from "#lib/server/db/client";
import type { Prisma } from "#prisma/client";
import { kindOf } from "./kinds";
import { hashOf } from "./operation-hash";
import type { Operation } from "./schema";

/**
 * What the sender is told: 201 new, 200 done (now or before), 403 not theirs to write, 404 nothing to change, 409 written
 * over something unseen.
 */
export type Applied = {
  readonly status: 200 | 201 | 403 | 404 | 409;
  /** With 409: what is stored, so that the person can choose. Absent when the id was used for another write. */
  readonly current?: { readonly rev: number; readonly body: unknown };
};

/** A food may take years of entries with it; everything else is done in a moment. */
const patience = { timeout: 30_000 } as const;

/**
 * Applies one write of the diary exactly once. The operation's own id is recorded in the same transaction, so a repeated
 * one is answered as before and changes nothing, whatever came between; a refused one leaves no trace.
 */
export function applyOperation(
  owner: OwnerId,
  operation: Operation,
  help: Help | null = null,
): Promise<Applied> {
  const { id, entity, key, rev, body } = operation;
  const bodyHash = hashOf(operation);
  return db.$transaction(async (tx): Promise<Applied> => {
    await takeOwnerLock(tx, owner);
    if (help !== null && !(await mayStillWrite(tx, owner, { operation, help }))) return { status: 403 };
    // Who sends the same id a second time finds it claimed by the first.
    const claimed = await tx.operation.createMany({
      data: [{ ownerId: owner, id, entity, key, rev, bodyHash }],
      skipDuplicates: true,
    });
    const where = { ownerId_id: { ownerId: owner, id } };
    if (claimed.count === 0) {
      const known = await tx.operation.findUniqueOrThrow({ where });
      return { status: bodyHash.equals(known.bodyHash) ? 200 : 409 };
    }
    const { status, current } = await kindOf(entity).put(tx, owner, { key, rev, body });
    if (help !== null && (status === "created" || status === "updated"))
      await upsertWriter(tx, owner, { entity, key, rev, helpId: help.id });
    if (status === "created") return { status: 201 };
    if (status === "updated") return { status: 200 };
    // Of what others wrote, whoever may read nothing hears the same whatever they sent: an answer would be a way to ask.
    const isHidden =
      help?.may === "write" && !(await isOwnAsItIs(tx, owner, { entity, key, helpId: help.id, current }));
    if (status === "unchanged" && !isHidden) return { status: 200 };
    await tx.operation.delete({ where });
    if (isHidden) return { status: 403 };
    return current ? { status: 409, current } : { status: 404 };
  }, patience);
}

/**
 * Asked while the diary is held, so that what ends a helper ends their next write. Whoever may read nothing writes new
 * entries, and changes their own.
 */
async function mayStillWrite(
  tx: Prisma.TransactionClient,
  owner: OwnerId,
  { operation: { entity, key, rev, body }, help }: { operation: Operation; help: Help },
): Promise<boolean> {
  const now = new Date();
  const row = await tx.helper.findFirst({
    where: { ownerId: owner, id: help.id, may: help.may, ...standsAt(now) },
    select: { id: true },
  });
  if (row === null) return false;
  if (help.may === "both") return true;
  return rev === 1 ? body !== null : isOwnWriting(tx, owner, { entity, key, rev, helpId: help.id });
}
