import type { CsvTable } from "./csv-table";
import { dateText } from "./date-text";
import { decimalMarkOf } from "./number-text";
import { cellsOf, type ReadRows, RowReader } from "./row-reader";
import {
  type DateOrder,
  type Matching,
  type NightField,
  type NightRow,
  nightRowSchema,
  type RowProblem,
} from "./schema";

const fieldOf: Readonly<Record<string, NightField>> = {
  night: "night",
  crampCount: "number",
  crampMinutes: "minutes",
  worstPain: "pain",
  sleepDisturbance: "sleepDisturbance",
  sleepLostMinutes: "sleepLost",
  note: "note",
};

const numberFields = ["number", "minutes", "pain", "sleepDisturbance", "sleepLost"] as const;

function read(row: RowReader<NightField>, line: number, order: DateOrder): NightRow | "blank" | null {
  const said = {
    crampCount: row.number("number", true),
    crampMinutes: row.number("minutes", false),
    worstPain: row.number("pain", true),
    sleepDisturbance: row.number("sleepDisturbance", true),
    sleepLostMinutes: row.number("sleepLost", true),
    note: row.text("note"),
  };
  if (row.problems.length === 0 && Object.values(said).every((value) => value === null)) return "blank";
  const written = row.text("night");
  const night = written === null ? null : dateText(written, order);
  if (written === null) row.refuse("night", "The night's date is missing");
  else if (!night) row.refuse("night", `“${written}” is not a date`);
  return row.checked(nightRowSchema, { ...said, line, night: night?.date ?? "" }, fieldOf);
}

/**
 * The rows of a file with one row a night. A number of 0 is a night without cramps; an empty one is not known. A night
 * that stands twice is taken once, from its first row.
 */
export function nightRows(
  table: CsvTable,
  matching: Matching<NightField>,
  order: DateOrder,
): ReadRows<NightRow> {
  const decimal = decimalMarkOf(cellsOf(table.rows, matching, numberFields), table.delimiter);
  const good = new Map<string, NightRow>();
  const bad: RowProblem[] = [];
  const blank: number[] = [];
  for (const cells of table.rows) {
    const row = new RowReader(cells, matching, decimal);
    const night = read(row, cells.line, order);
    if (night === "blank") blank.push(cells.line);
    else if (night === null) bad.push(...row.problems);
    else {
      const earlier = good.get(night.night);
      if (earlier === undefined) good.set(night.night, night);
      else bad.push({ line: night.line, field: "night", message: `Line ${earlier.line} is the same night` });
    }
  }
  return { good: [...good.values()], bad, blank };
}
