import { type CivilDate, civilDateOfColumn } from "#lib/base/time/civil-date";
import type { Cramp as CrampRow, Night as NightRow } from "#prisma/client";
import { crampOfRow } from "./cramp-of-row";
import { nightRecordOfRow } from "./night-record-of-row";
import type { Cramp, NightRecord } from "./schema";

/** A night that was cleared: nothing is said of it any more, and the next write of it follows this revision. */
export type ClearedNight = { readonly night: CivilDate; readonly rev: number };

/** Everything of the nights in a range: single cramps, what was said of each night, and what was cleared. */
export type WrittenNights = {
  readonly cramps: Cramp[];
  readonly records: NightRecord[];
  readonly cleared: ClearedNight[];
};

export function writtenNights(rows: {
  cramps: readonly CrampRow[];
  nights: readonly NightRow[];
}): WrittenNights {
  const isCleared = ({ deletedAt }: NightRow) => deletedAt !== null;
  return {
    cramps: rows.cramps.map(crampOfRow),
    records: rows.nights.filter((row) => !isCleared(row)).map(nightRecordOfRow),
    cleared: rows.nights
      .filter(isCleared)
      .map(({ night, rev }) => ({ night: civilDateOfColumn(night), rev })),
  };
}
