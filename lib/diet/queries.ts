import "server-only";
import type { OwnerId } from "#lib/accounts/owner";
import { db } from "#lib/db/client";
import { type CivilDate, columnOfCivilDate } from "#lib/time/civil-date";
import { dietEntryOfRow } from "./entry-of-row";
import type { DayMark, DietEntry } from "./schema";

/** What is written down of one day, the order it was had in; entries without a time come last. */
export async function listDietEntries(owner: OwnerId, day: CivilDate): Promise<DietEntry[]> {
  const rows = await db.dietEntry.findMany({
    where: { ownerId: owner, day: columnOfCivilDate(day), deletedAt: null },
    orderBy: [{ consumedAt: { sort: "asc", nulls: "last" } }, { id: "asc" }],
  });
  return rows.map(dietEntryOfRow);
}

/** What she said of the day being complete. */
export async function findDayMark(owner: OwnerId, day: CivilDate): Promise<DayMark> {
  const row = await db.dietDay.findUnique({
    where: { ownerId_day: { ownerId: owner, day: columnOfCivilDate(day) } },
  });
  return row ? { complete: row.deletedAt ? null : row.complete, rev: row.rev } : { complete: null, rev: 0 };
}
