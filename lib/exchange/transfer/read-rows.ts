import type { CsvTable } from "#lib/base/tables/csv-table";
import { dayOf } from "#lib/base/time/day-of";
import { nightOf } from "#lib/base/time/night-of";
import type { Arrival } from "#lib/diary/nights/still-to-come";
import { amountsOfColumns } from "#lib/knowledge/nutrients/amount-columns";
import { isWhollyUnknown } from "#lib/knowledge/nutrients/amounts";
import { dateOrderOf, hasClock } from "./date-text";
import { foodRows, withSeen } from "./food-rows";
import { matchedFoodColumns, matchedNightColumns } from "./matched-columns";
import { nightRows } from "./night-rows";
import { cellsOf, type ReadRows } from "./row-reader";
import type { DateOrder, FileKind, FoodField, FoodRow, Matching, NightField, NightRow } from "./schema";

/** What the columns of a file stand for, by what the file is about. */
export type FileMatching =
  | { readonly kind: "nights"; readonly columns: Matching<NightField> }
  | { readonly kind: "foods"; readonly columns: Matching<FoodField> };

export type FileRows =
  | ({ readonly kind: "nights" } & ReadRows<NightRow>)
  | ({ readonly kind: "foods" } & ReadRows<FoodRow & { readonly seen: number }>);

export function guessedMatching(kind: FileKind, table: CsvTable): FileMatching {
  return kind === "nights"
    ? { kind, columns: matchedNightColumns(table.header) }
    : { kind, columns: matchedFoodColumns(table.header) };
}

/** The cells that hold the dates, and how they are written as far as the cells tell: their order, and with a time or not. */
export function datesOf(
  table: CsvTable,
  matching: FileMatching,
): { sample: string | null; order: DateOrder | "ambiguous" | "mixed"; hasClock: boolean } {
  const cells =
    matching.kind === "nights"
      ? cellsOf(table.rows, matching.columns, ["night"])
      : cellsOf(table.rows, matching.columns, ["date"]);
  const sample = cells.find((cell) => cell !== "") ?? null;
  return { sample, order: dateOrderOf(cells), hasClock: hasClock(cells) };
}

export function readRows(
  table: CsvTable,
  matching: FileMatching,
  { order, arrival, timeZone }: { order: DateOrder; arrival: Arrival; timeZone: string },
): FileRows {
  const { now: instant, nightStartHour, dayStartHour } = arrival;
  if (matching.kind === "nights") {
    const latest = nightOf({ instant, timeZone, nightStartHour });
    return { kind: "nights", ...nightRows(table, matching.columns, { order, nightStartHour, latest }) };
  }
  const latest = dayOf({ instant, timeZone, dayStartHour });
  const read = foodRows(table, matching.columns, { order, latest });
  return { kind: "foods", ...read, good: withSeen(read.good) };
}

/** The names of a file that need figures: weighed in grams, and without amounts of their own. */
export function namesToMatch(rows: readonly FoodRow[]): string[] {
  const needy = rows.filter((row) => row.grams !== null && isWhollyUnknown(amountsOfColumns(row)));
  return [...new Set(needy.map(({ name }) => name))];
}
