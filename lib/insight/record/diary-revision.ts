import "server-only";
import type { OwnerId } from "#lib/people/accounts/owner";
import { statement } from "#lib/server/db/statement";
import { Prisma } from "#prisma/client";

/**
 * Names what the person's diary and settings say now, to a report: another name after every change of them (the migration
 * diary_revisions). Asked for before the diary is read, it never names less than what is read. Null where there is nobody.
 */
export async function diaryRevision(owner: OwnerId): Promise<string | null> {
  const [row] = await statement<{ revision: string }>(
    Prisma.sql`SELECT "revision" FROM "DiaryRevision" WHERE "ownerId" = ${owner}::uuid`,
  );
  return row?.revision ?? null;
}
