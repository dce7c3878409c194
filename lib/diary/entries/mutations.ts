import "server-only";
import { createHash } from "node:crypto";
import { canonicalJson } from "#lib/diary/revisions/canonical-json";
import type { OwnerId } from "#lib/people/accounts/owner";
import { db } from "#lib/server/db/client";
import { kindOf } from "./kinds";
import type { Operation } from "./schema";

/** What the sender is told: 201 new, 200 done (now or before), 404 nothing to change, 409 written over something unseen. */
export type Applied = {
  readonly status: 200 | 201 | 404 | 409;
  /** With 409: what is stored, so that she can choose. Absent when the id was used for another write. */
  readonly current?: { readonly rev: number; readonly body: unknown };
};

/** A food may take years of entries with it; everything else is done in a moment. */
const patience = { timeout: 30_000 } as const;

/**
 * Applies one write of the diary exactly once. The operation's own id is recorded in the same transaction, so a repeated
 * one is answered as before and changes nothing, whatever came between; a refused one leaves no trace.
 */
export function applyOperation(owner: OwnerId, operation: Operation): Promise<Applied> {
  const { id, entity, key, rev, body } = operation;
  const bodyHash = createHash("sha256").update(canonicalJson({ entity, key, rev, body })).digest();
  return db.$transaction(async (tx): Promise<Applied> => {
    // A second sender of the same id waits here until the first has committed.
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
    if (status === "created") return { status: 201 };
    if (status === "updated" || status === "unchanged") return { status: 200 };
    await tx.operation.delete({ where });
    return current ? { status: 409, current } : { status: 404 };
  }, patience);
}
