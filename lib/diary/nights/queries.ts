import "server-only";
import { type CivilDate, civilDateOfColumn, columnOfCivilDate } from "#lib/base/time/civil-date";
import type { DateRange } from "#lib/base/time/date-range";
import type { OwnerId } from "#lib/people/accounts/owner";
import { db } from "#lib/server/db/client";
import { crampOfRow } from "./cramp-of-row";
import { nightRecordOfRow } from "./night-record-of-row";
import type { Cramp, NightRecord } from "./schema";

function columnsOf({ from, to }: DateRange) {
  return { gte: columnOfCivilDate(from), lte: columnOfCivilDate(to) };
}

/** The cramps of the nights in the range, in the order they came; those without a time last in their night. */
export async function listCramps(owner: OwnerId, range: DateRange): Promise<Cramp[]> {
  const rows = await db.cramp.findMany({
    where: { ownerId: owner, night: columnsOf(range), deletedAt: null },
    orderBy: [{ night: "asc" }, { onset: { sort: "asc", nulls: "last" } }, { id: "asc" }],
  });
  return rows.map(crampOfRow);
}

/** A night that was cleared: nothing is said of it any more, and the next write of it follows this revision. */
export type ClearedNight = { readonly night: CivilDate; readonly rev: number };

/** What was said of the nights in the range, earliest first, and which were cleared. */
export async function listNightRecords(
  owner: OwnerId,
  range: DateRange,
): Promise<{ records: NightRecord[]; cleared: ClearedNight[] }> {
  const rows = await db.night.findMany({
    where: { ownerId: owner, night: columnsOf(range) },
    orderBy: { night: "asc" },
  });
  return {
    records: rows.filter(({ deletedAt }) => deletedAt === null).map(nightRecordOfRow),
    cleared: rows
      .filter(({ deletedAt }) => deletedAt !== null)
      .map(({ night, rev }) => ({ night: civilDateOfColumn(night), rev })),
  };
}
