import { parseEnum } from "#lib/base/text/parse-enum";
import { civilDateOfColumn } from "#lib/base/time/civil-date";
import { instantOfDate } from "#lib/base/time/instant";
import { foodKinds } from "#lib/diary/foods/schema";
import { doseLabelSchema } from "#lib/diary/remedies/schema";
import { columnsOf } from "#lib/knowledge/nutrients/amount-columns";
import type { DietEntry as DietEntryRow } from "#prisma/client";
import { type DietEntry, dietSources } from "./schema";

/** A row of the DietEntry table as the rest of the diary knows it. Columns that only the table needs stay behind. */
export function dietEntryOfRow(row: DietEntryRow): DietEntry {
  return {
    id: row.id,
    rev: row.rev,
    day: civilDateOfColumn(row.day),
    consumedAt: row.consumedAt && instantOfDate(row.consumedAt),
    timeZone: row.timeZone,
    kind: parseEnum(foodKinds, row.kind),
    name: row.name,
    foodRef: row.foodRef,
    quantity: row.quantity,
    unit: row.unit,
    grams: row.grams,
    ...columnsOf(row),
    ...(row.printed === null ? {} : { printed: doseLabelSchema.parse(row.printed) }),
    mealId: row.mealId,
    note: row.note,
    source: parseEnum(dietSources, row.source),
  };
}
