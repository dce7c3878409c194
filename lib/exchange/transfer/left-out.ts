import type { CsvTable } from "#lib/base/tables/csv-table";
import { csvText } from "#lib/base/tables/csv-text";
import type { RowProblem } from "./schema";

/** The rows that were not taken over, as they stand in the file, each with why: to put right and hand in again. */
export function leftOut(
  table: CsvTable,
  problems: readonly RowProblem[],
  keptLines: readonly number[],
): { rows: number; csv: string } {
  const why = new Map<number, string>();
  for (const { line, message } of problems)
    why.set(line, why.has(line) ? `${why.get(line)}; ${message}` : message);
  for (const line of keptLines) why.set(line, "The diary already says something else of this night");
  const rows = table.rows.filter(({ line }) => why.has(line));
  return {
    rows: rows.length,
    csv: csvText(
      [...table.header, "line", "why"],
      rows.map(({ line, cells }) => [...cells, line, why.get(line) ?? ""]),
    ),
  };
}
