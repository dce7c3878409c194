import "server-only";
import { parseEnum } from "#lib/base/text/parse-enum";
import { civilDateOfColumn } from "#lib/base/time/civil-date";
import type { OwnerId } from "#lib/people/accounts/owner";
import { db } from "#lib/server/db/client";
import { expectations, type Watch, watchedSubjectSchema, watchWeeks } from "./schema";

/** Everything a person ever named, the latest first: none is left out, so that nobody picks the one that came out. */
export async function listWatches(owner: OwnerId): Promise<Watch[]> {
  const rows = await db.watch.findMany({ where: { ownerId: owner }, orderBy: { createdAt: "desc" } });
  return rows.map((row) => ({
    id: row.id,
    what: watchedSubjectSchema.parse(row.what),
    expects: parseEnum(expectations, row.expects),
    weeks: parseEnum(watchWeeks, row.weeks),
    lockedOn: civilDateOfColumn(row.lockedOn),
    leftOn: row.leftOn && civilDateOfColumn(row.leftOn),
  }));
}
