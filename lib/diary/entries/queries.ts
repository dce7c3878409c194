import "server-only";
import type { OwnerId } from "#lib/people/accounts/owner";
import { kinds } from "./kinds";

/** What was deleted since `since`, the latest first, of every kind of entry. */
export async function listDeleted(owner: OwnerId, since: Date) {
  const deleted = await Promise.all(Object.values(kinds).map((kind) => kind.listBin(owner, since)));
  return deleted.flat().sort((a, b) => (a.deletedAt < b.deletedAt ? 1 : -1));
}
