import { parseEnum } from "#lib/base/text/parse-enum";
import { civilDateOfColumn } from "#lib/base/time/civil-date";
import { instantOfDate } from "#lib/base/time/instant";
import type { Dose as DoseRow } from "#prisma/client";
import { type Dose, doseStatuses } from "./schema";

/** A row of the Dose table as the rest of Charley knows it. */
export function doseOfRow(row: DoseRow): Dose {
  return {
    id: row.id,
    rev: row.rev,
    remedyId: row.remedyId,
    day: civilDateOfColumn(row.day),
    takenAt: row.takenAt && instantOfDate(row.takenAt),
    timeZone: row.timeZone,
    status: parseEnum(doseStatuses, row.status),
    units: row.units,
    source: parseEnum(["app", "api", "import", "sample"], row.source),
  };
}
