import "server-only";
import type { OwnerId } from "#lib/people/accounts/owner";
import type { Listed } from "#lib/server/db/listed";
import { statement } from "#lib/server/db/statement";
import { Prisma } from "#prisma/client";

type RevisionRow = { readonly revision: string };

/** The name below as a select, for a statement that asks for more at once. */
export const revisionOf = (owner: OwnerId): Listed<RevisionRow> => ({
  table: "DiaryRevision",
  select: Prisma.sql`SELECT "revision" FROM "DiaryRevision" WHERE "ownerId" = ${owner}::uuid`,
  dates: {},
  lists: {},
});

/**
 * Names what the person's diary and settings say now, to a report: another name after every change of them (the migration
 * diary_revisions). Asked for before the diary is read, it never names less than what is read. Null where there is nobody.
 */
export async function diaryRevision(owner: OwnerId): Promise<string | null> {
  const [row] = await statement<RevisionRow>(revisionOf(owner).select);
  return row?.revision ?? null;
}
