import { civilDateOfColumn } from "#lib/time/civil-date";
import { instantOfDate } from "#lib/time/instant";
import { type DietEntry, dietEntryBodySchema } from "./schema";

/** A stored entry as the rest of the diary reads it. Columns that only the table needs stay behind. */
export function dietEntryOfRow(row: {
  readonly id: string;
  readonly rev: number;
  readonly day: Date;
  readonly consumedAt: Date | null;
}): DietEntry {
  const body = dietEntryBodySchema.parse({
    ...row,
    day: civilDateOfColumn(row.day),
    consumedAt: row.consumedAt && instantOfDate(row.consumedAt),
  });
  return { ...body, id: row.id, rev: row.rev };
}
