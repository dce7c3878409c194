import Papa from "papaparse";

/** What a cell of an exported table may hold. Null is not known and becomes an empty cell, never a 0. */
export type CsvCell = string | number | boolean | null;

/** A table as it is kept: its columns by their heads. */
type Columns = readonly { readonly header: string }[];

const yesOrNo = (cell: CsvCell): string | number | null =>
  typeof cell === "boolean" ? (cell ? "yes" : "no") : cell;

/**
 * A table as CSV (RFC 4180: commas, CRLF) with a byte order mark, so that spreadsheets read its accents. A text that a
 * spreadsheet would run as a formula is marked as text; numbers are numbers and stay as they are.
 */
export function csvText(header: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  const table = { fields: [...header], data: rows.map((row) => row.map(yesOrNo)) };
  // Some spreadsheets cut at these too, when the file does not say where it is cut.
  const quotes = (cell: unknown) => typeof cell === "string" && /[;\t]/.test(cell);
  return `\uFEFF${Papa.unparse(table, { escapeFormulae: true, quotes })}\r\n`;
}

/** A cell as it was written: without the apostrophe that marks as text what a spreadsheet would run (see `csvText`). */
export const withoutTextMark = (cell: string): string => cell.trim().replace(/^'(?=[=+\-@\t\r])/, "");

/** The same of a table that a picture stands on. */
export const csvOf = ({
  columns,
  rows,
}: {
  readonly columns: Columns;
  readonly rows: readonly (readonly CsvCell[])[];
}): string =>
  csvText(
    columns.map(({ header }) => header),
    rows,
  );
