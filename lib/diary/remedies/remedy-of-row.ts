import { parseEnum } from "#lib/base/text/parse-enum";
import { civilDateOfColumn } from "#lib/base/time/civil-date";
import { perLabelColumn } from "#lib/knowledge/nutrients/columns";
import type { RemedyLine as LineRow, Remedy as RemedyRow } from "#prisma/client";
import { inOrderOfStart } from "./in-order-of-start";
import { doseLabelSchema, type Remedy, type RemedyLine, remedyKinds } from "./schema";

function lineOfRow(line: LineRow): RemedyLine {
  return {
    id: line.id,
    strength: line.strength,
    unitsPerDose: line.unitsPerDose,
    timesPerDay: line.timesPerDay,
    startedOn: civilDateOfColumn(line.startedOn),
    ...(line.startIsLatest && { startIsLatest: true }),
    stoppedOn: line.stoppedOn && civilDateOfColumn(line.stoppedOn),
    reason: line.reason,
    perDose: perLabelColumn(({ column }) => line[column]),
    printed: doseLabelSchema.nullable().parse(line.printed),
  };
}

/** A row of the Remedy table with its lines, as the rest of Charley knows it. Lines that were taken out are left out. */
export function remedyOfRow(row: RemedyRow & { readonly lines: readonly LineRow[] }): Remedy {
  return {
    id: row.id,
    rev: row.rev,
    name: row.name,
    kind: parseEnum(remedyKinds, row.kind),
    form: row.form,
    note: row.note,
    lines: inOrderOfStart(row.lines.filter(({ deletedAt }) => deletedAt === null).map(lineOfRow)),
  };
}
