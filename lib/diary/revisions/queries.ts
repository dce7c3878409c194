import "server-only";
import type { OwnerId } from "#lib/people/accounts/owner";
import { db } from "#lib/server/db/client";
import type { Prisma } from "#prisma/client";
import { storedKey } from "./stored-key";

/** Which helper wrote an entry, and which revision of it they wrote last. */
export type Writer = {
  readonly entity: string;
  readonly key: string;
  readonly rev: number;
  readonly name: string;
};

/** Who wrote these entries, of those that a helper wrote; by the names their owner gave them. */
export async function listWriters(
  owner: OwnerId,
  entries: readonly { readonly entity: string; readonly key: string }[],
): Promise<Writer[]> {
  const rows = await db.writtenBy.findMany({
    where: { ownerId: owner, OR: entries.map(({ entity, key }) => ({ entity, key: storedKey(key) })) },
  });
  if (rows.length === 0) return [];
  const helpers = await db.helper.findMany({
    where: { ownerId: owner, id: { in: rows.map(({ helpId }) => helpId) } },
  });
  const names = new Map(helpers.map(({ id, name }) => [id, name]));
  return rows.map(({ entity, key, rev, helpId }) => ({ entity, key, rev, name: names.get(helpId) ?? "" }));
}

/** The entries of a kind that this helper wrote last, by their keys, and the revision they wrote. */
export async function listWrittenRevs(
  owner: OwnerId,
  entity: string,
  helpId: string,
): Promise<Map<string, number>> {
  const rows = await db.writtenBy.findMany({
    where: { ownerId: owner, entity, helpId },
    select: { key: true, rev: true },
  });
  return new Map(rows.map(({ key, rev }) => [key, rev]));
}

/** Whether anything in this diary was written by somebody who helps. */
export async function hasWriters(owner: OwnerId): Promise<boolean> {
  return (await db.writtenBy.findFirst({ where: { ownerId: owner }, select: { helpId: true } })) !== null;
}

/** A write of an entry by somebody who helps. */
export type Writing = {
  readonly entity: string;
  readonly key: string;
  readonly rev: number;
  readonly helpId: string;
};

/** Whether this helper wrote the revision of an entry that comes before this one: only then may they change what they cannot read. */
export async function isOwnWriting(
  tx: Prisma.TransactionClient,
  owner: OwnerId,
  { entity, key, rev, helpId }: Writing,
): Promise<boolean> {
  const where = { ownerId: owner, entity, key: storedKey(key), helpId, rev: { gte: rev - 1 } };
  return (await tx.writtenBy.count({ where })) > 0;
}

/** Whether what is stored of an entry is what this helper wrote, and nobody has changed it since. */
export async function isOwnAsItIs(
  tx: Prisma.TransactionClient,
  owner: OwnerId,
  {
    entity,
    key,
    helpId,
    current,
  }: Omit<Writing, "rev"> & { readonly current: { readonly rev: number } | null },
): Promise<boolean> {
  if (current === null) return false;
  const where = { ownerId: owner, entity, key: storedKey(key), helpId, rev: current.rev };
  return (await tx.writtenBy.count({ where })) > 0;
}
