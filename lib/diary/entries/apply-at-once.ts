import "server-only";
import {
  type Admission,
  type AtOnce,
  type PlainWrite,
  writeAtOnce,
} from "#lib/diary/revisions/write-at-once";
import type { OwnerId } from "#lib/people/accounts/owner";
import { kindOf } from "./kinds";
import { hashOf } from "./operation-hash";
import type { Operation } from "./schema";

/** The write that an operation is, where `writeAtOnce` can do it; null where it cannot. */
function plainWrite(owner: OwnerId, { id, entity, key, rev, body }: Operation): PlainWrite | null {
  const plain = kindOf(entity).plainRow?.(owner, { key, rev, body });
  if (plain === undefined || (rev === 1 && body === null)) return null;
  return { ...plain, rev, operation: { id, entity, key, hash: hashOf({ entity, key, rev, body }) } };
}

/**
 * Applies operations in one statement, as far as they are plain and each of an entry of its own. Says of each whether it was
 * done; one that was not is for `applyOperation`, in its place in the order. Null where there was nothing to try.
 */
export async function applyAtOnce(
  owner: OwnerId,
  operations: readonly Operation[],
  admission: Admission,
): Promise<AtOnce | null> {
  const writes = operations.map((operation) => plainWrite(owner, operation));
  const entries = new Set(operations.map(({ entity, key }) => `${entity} ${key}`));
  const ids = new Set(operations.map(({ id }) => id));
  const all = writes.filter((write) => write !== null);
  if (all.length === 0 || all.length < writes.length || entries.size < all.length || ids.size < all.length)
    return null;
  return writeAtOnce(owner, all, admission);
}
