import Papa from "papaparse";
import { withoutTextMark } from "./csv-text";

/** A CSV file as a grid. `line` is where the row begins in the file, counted from 1, as an editor shows it. */
export type CsvTable = {
  readonly delimiter: string;
  readonly header: readonly string[];
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
};

const delimiters = [";", "\t", ","] as const;

/** The separator that cuts the first line into the most cells; a comma when none cuts it. Commas inside quotes do not count. */
function delimiterOf(text: string): string {
  const cut = delimiters.map((delimiter) => ({
    delimiter,
    cells: (Papa.parse<string[]>(text, { delimiter, preview: 1 }).data[0] ?? []).length,
  }));
  return cut.reduce((best, next) => (next.cells > best.cells ? next : best)).delimiter;
}

function linesIn(cells: readonly string[]): number {
  return 1 + cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
}

/**
 * Reads CSV with commas, semicolons or tabs, with or without a byte order mark, quoted cells and line breaks within them.
 * The first row that is not empty is the header; empty rows are passed over and short rows are filled up with empty
 * cells. Null when the file has no row at all.
 */
export function csvTable(text: string): CsvTable | null {
  const bare = text.replace(/^\uFEFF/, "");
  const delimiter = delimiterOf(bare.trimStart());
  const rows: { line: number; cells: string[] }[] = [];
  let line = 1;
  for (const raw of Papa.parse<string[]>(bare, { delimiter }).data) {
    const cells = raw.map(withoutTextMark);
    if (cells.some((cell) => cell !== "")) rows.push({ line, cells });
    line += linesIn(raw);
  }
  const [first, ...rest] = rows;
  if (!first) return null;
  // A call with each row as an argument would fail from some 125,000 rows on.
  const width = rows.reduce((widest, row) => Math.max(widest, row.cells.length), 0);
  const filled = (cells: readonly string[]) =>
    Array.from({ length: width }, (_, index) => cells[index] ?? "");
  return {
    delimiter,
    header: filled(first.cells),
    rows: rest.map((row) => ({ line: row.line, cells: filled(row.cells) })),
  };
}
