import "server-only";
import { type CivilDate, columnOfCivilDate } from "#lib/base/time/civil-date";
import { dateOfInstant } from "#lib/base/time/instant";
import { entryById, tableKind } from "#lib/diary/revisions/table-kind";
import { crampOfRow } from "./cramp-of-row";
import { nightFacts } from "./kind-facts";
import { nightRecordOfRow } from "./night-record-of-row";
import type { CrampBody, NightBody } from "./schema";

export const crampKind = tableKind("cramp", nightFacts.cramp, {
  table: (tx) => tx.cramp,
  plain: "Cramp",
  keyOf: (id: string) => ({ id }),
  entryOf: (row) => entryById<CrampBody>(crampOfRow(row)),
  columnsOf: (cramp: CrampBody) => ({
    ...cramp,
    night: columnOfCivilDate(cramp.night),
    onset: cramp.onset && dateOfInstant(cramp.onset),
    deletedAt: null,
  }),
});

/** What was said of a night as a whole. */
export const nightKind = tableKind("night", nightFacts.night, {
  table: (tx) => tx.night,
  plain: "Night",
  keyOf: (night: CivilDate) => ({ night: columnOfCivilDate(night) }),
  entryOf: (row) => {
    const { night, rev, ...body } = nightRecordOfRow(row);
    return { key: night, rev, body };
  },
  columnsOf: (night: NightBody) => ({ ...night, deletedAt: null }),
});
