import Papa from "papaparse";
import type { NumberTable } from "./number-table";

/** The table as a comma-separated file (RFC 4180): the same cells, empty where nothing is known. */
export function csvOf({ columns, rows }: NumberTable): string {
  return Papa.unparse(
    { fields: columns.map(({ header }) => header), data: rows.map((row) => [...row]) },
    // A cell a spreadsheet would run as a formula is made plain text.
    { escapeFormulae: true },
  );
}
