import type { CsvTable } from "#lib/base/tables/csv-table";
import { decimalMarkOf } from "#lib/base/tables/number-text";
import { addDays, type CivilDate } from "#lib/base/time/civil-date";
import { isLongAgo } from "#lib/diary/nights/still-to-come";
import { dateText, hasClock } from "./date-text";
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

/** How the file writes its nights. With a clock, a time before the night's first hour is of the evening before. */
type Writing = NightWriting & { readonly hasClock: boolean };

/** `latest` is the night it is now: nothing is recorded ahead of it. */
export type NightWriting = {
  readonly order: DateOrder;
  readonly nightStartHour: number;
  readonly latest: CivilDate;
};

function nightIn(
  row: RowReader<NightField>,
  { order, hasClock, nightStartHour, latest }: Writing,
): CivilDate | null {
  const written = row.text("night");
  if (written === null) return row.refuse("night", "The night's date is missing");
  const found = dateText(written, order);
  if (!found) return row.refuse("night", `“${written}” is not a date`);
  if (found.timeText !== "" && found.time === null)
    return row.refuse("night", `“${found.timeText}” is not a time on the clock, like 02:13`);
  const isMorning = hasClock && found.time !== null && Number(found.time.slice(0, 2)) < nightStartHour;
  const night = isMorning ? addDays(found.date, -1) : found.date;
  if (night > latest) return row.refuse("night", `“${written}” is still to come`);
  if (isLongAgo(night, latest))
    return row.refuse("night", `“${written}” is more than 60 years ago: please check the year`);
  return night;
}

function read(row: RowReader<NightField>, line: number, writing: Writing): NightRow | "blank" | null {
  const said = {
    crampCount: row.number("number", true),
    crampMinutes: row.number("minutes", false),
    worstPain: row.number("pain", true),
    sleepDisturbance: row.number("sleepDisturbance", true),
    sleepLostMinutes: row.number("sleepLost", true),
    note: row.text("note"),
  };
  if (row.problems.length === 0 && Object.values(said).every((value) => value === null)) return "blank";
  if (said.crampCount === 0 && ((said.worstPain ?? 0) > 0 || (said.crampMinutes ?? 0) > 0))
    row.refuse("number", "0 cramps, and yet pain or minutes of cramp: please check which is right");
  const night = nightIn(row, writing);
  return row.checked(nightRowSchema, { ...said, line, night: night ?? "" }, fieldOf);
}

/**
 * The rows of a file with one row a night. A number of 0 is a night without cramps; an empty one is not known. A night
 * that stands twice is taken once, from its first row. A date with a time is put in the night of that moment, which begins
 * at `nightStartHour`; where every time is midnight the dates are the evenings', as without times.
 */
export function nightRows(
  table: CsvTable,
  matching: Matching<NightField>,
  written: NightWriting,
): ReadRows<NightRow> {
  const decimal = decimalMarkOf(cellsOf(table.rows, matching, numberFields), table.delimiter);
  const writing = { ...written, hasClock: hasClock(cellsOf(table.rows, matching, ["night"])) };
  const good = new Map<string, NightRow>();
  const bad: RowProblem[] = [];
  const blank: number[] = [];
  for (const cells of table.rows) {
    const row = new RowReader(cells, matching, decimal);
    const night = read(row, cells.line, writing);
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
