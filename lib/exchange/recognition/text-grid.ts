import Papa from "papaparse";
import { withoutTextMark } from "#lib/base/tables/csv-text";
import { mostColumns, mostSheetRows, NotReadable, tooLong, tooWide } from "./not-readable";
import type { Grid } from "./schema";

const delimiters = [";", "\t", ",", "|"] as const;
/** Also without the apostrophe that keeps a spreadsheet from reading a date. */
const cellText = (cell: string) => withoutTextMark(cell).replace(/^'(?=\d)/, "");

const linesIn = (cells: readonly string[]) =>
  1 + cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);

/** The separator by which most of the first lines fall into the same number of cells. */
function delimiterOf(text: string): string {
  const rated = delimiters.map((delimiter) => {
    const widths = Papa.parse<string[]>(text, { delimiter, preview: 30 })
      .data.map((row) => row.length)
      .filter((width) => width > 1);
    const usual = Math.max(
      0,
      ...[...new Set(widths)].map(
        (width) => widths.filter((one) => one === width).length * 100 + Math.min(width, 99),
      ),
    );
    return { delimiter, usual };
  });
  return rated.reduce((best, next) => (next.usual > best.usual ? next : best), { delimiter: ",", usual: 0 })
    .delimiter;
}

/** A text as a grid: CSV with any usual separator, "sep=" on the first line, tabs, or lines alone. Empty lines are passed over. */
export function textGrid(name: string, text: string): Grid {
  const whole = text.replace(/^\uFEFF/, "");
  const said = /^"?sep=(.)"?[^\S\r\n]*(?:\r\n|\r|\n)/i.exec(whole);
  const body = said ? whole.slice(said[0].length) : whole;
  const delimiter = said?.[1] ?? delimiterOf(body.trimStart());
  const rows: { line: number; cells: string[] }[] = [];
  let line = said ? 2 : 1;
  for (const raw of Papa.parse<string[]>(body, { delimiter }).data) {
    const cells = raw.slice(0, mostColumns).map(cellText);
    if (raw.length > mostColumns && raw.slice(mostColumns).some((cell) => cell.trim() !== ""))
      throw new NotReadable(tooWide);
    // The rule under the head of a table drawn in letters.
    const isRule = cells.every((cell) => cell === "" || /^[:+]?[-=]{2,}[:+]?$/.test(cell));
    if (cells.some((cell) => cell !== "") && !isRule) rows.push({ line, cells });
    if (rows.length > mostSheetRows) throw new NotReadable(tooLong);
    line += linesIn(raw);
  }
  return { name, delimiter, rows };
}
