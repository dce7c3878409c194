import type { DecimalMark } from "#lib/base/tables/decimal-mark";
import { decimalMarkOf } from "#lib/base/tables/decimal-mark";
import { addDays, type CivilDate } from "#lib/base/time/civil-date";
import type { ClockTime } from "#lib/base/time/clock-time";
import { cellClock } from "./cell-clock";
import {
  cellDate,
  type DateReading,
  type DayOrder,
  hasNoClock,
  orderOfDates,
  type When,
  writtenDate,
} from "./cell-date";
import { isEmptyCell } from "./cell-number";
import { monthsFilledIn, withDatesFilledDown } from "./filled-dates";
import type { HeaderField, HeaderMatch } from "./header-fields";
import type { GridRow, Reader, Skipped } from "./schema";
import { type HeadedTable, weekStep } from "./table-shape";

/** A row with its cells by field, and when it is of. */
export type RowCells = {
  readonly line: number;
  readonly cells: readonly string[];
  readonly when: When | null;
  /** The cell of the date as it stands */
  readonly dateText: string;
  readonly text: (field: HeaderField) => string | null;
};

export type ReadTable = {
  readonly rows: readonly RowCells[];
  readonly mark: DecimalMark;
  readonly hasClock: boolean;
  /** Times that are none, of rows that are kept without them */
  readonly oddTimes: readonly Skipped[];
  readonly remarks: readonly string[];
};

const orderWords = {
  dmy: "Dates are read day first, 28/3/2026.",
  mdy: "Dates are read month first, 3/28/2026.",
  ymd: "Dates are read year first, 2026-03-28.",
} as const;

function remarksOf(texts: readonly string[], order: ReturnType<typeof orderOfDates>): string[] {
  const remarks: string[] = [];
  if (order.isMixed)
    remarks.push(
      `The dates are not all written alike. ${orderWords[order.order]} Where only one way makes a date, that one is taken.`,
    );
  else if (!order.isSure)
    remarks.push(
      `Every date could be read in two ways. ${orderWords[order.order]} The days follow each other best so; please check.`,
    );
  const isYearless = texts.some((text) =>
    /^\d{1,2}[./-]\d{1,2}\.?$|^\d{1,2}\.? \p{L}+$|^\p{L}+ \d{1,2}$/u.test(text.trim()),
  );
  if (isYearless) remarks.push("The dates have no year: the last time each day came round is taken.");
  return remarks;
}

/** The time a cell holds, alone or behind a date; one that is none is named. */
function timeInCell(
  cell: string,
  line: number,
  { reading, oddTimes }: { reading: DateReading; oddTimes: Skipped[] },
): ClockTime | null {
  if (isEmptyCell(cell)) return null;
  const time = cellClock(cell) ?? cellDate(cell, reading)?.time ?? null;
  if (time === null) oddTimes.push({ line, reason: `“${cell.slice(0, 40)}” is no time` });
  return time;
}

/**
 * The rows of a table with their moments read: the date, a time beside it, and which order and mark the file writes in.
 * @param isEach several rows may be of a day: then an empty date is that of the row above
 */
export function readTable(
  table: HeadedTable,
  match: HeaderMatch,
  reader: Reader,
  { order: said, isEach }: { readonly order: DayOrder | null; readonly isEach: boolean },
): ReadTable {
  const dateColumn = match.get("night") ?? match.get("date");
  const at = (row: GridRow, column: number | undefined) =>
    column === undefined ? "" : (row.cells[column] ?? "").trim();
  const written = table.rows.map((row) => weekStep(at(row, dateColumn)).text);
  const filled = withDatesFilledDown(monthsFilledIn(written, table), table.rows, isEach);
  const { texts } = filled;
  const order =
    said === null
      ? orderOfDates(
          texts.filter((text) => text !== ""),
          reader,
        )
      : { order: said, isSure: true, isMixed: false };
  const reading: DateReading = { ...reader, order: order.order };
  const stamps = texts.map((text) => cellDate(text, reading));
  const isBare = hasNoClock(stamps);
  const oddTimes: Skipped[] = [];
  const timeOf = (row: GridRow) => timeInCell(at(row, match.get("time")), row.line, { reading, oddTimes });
  // Under an evening's date a time after midnight is of the next day.
  let isPastMidnight = false;
  const rows = table.rows.map((row, index): RowCells => {
    const text = texts[index] ?? "";
    const stamp = stamps[index] ?? null;
    const day = isBare ? writtenDate(text, reading) : (stamp?.date ?? null);
    const { days } = weekStep(at(row, dateColumn));
    const time = timeOf(row) ?? (isBare ? null : (stamp?.time ?? null));
    const isMorning = time !== null && Number(time.slice(0, 2)) < reader.nightStartHour;
    if (!filled.filled[index]) isPastMidnight = time !== null && !isMorning;
    const later = days + (filled.filled[index] && isMorning && isPastMidnight ? 1 : 0);
    const date: CivilDate | null = day && (later > 0 ? addDays(day, later) : day);
    return {
      line: row.line,
      cells: row.cells,
      dateText: text,
      when: date && { date, time },
      text: (field) => {
        const cell = at(row, match.get(field));
        return isEmptyCell(cell) ? null : cell;
      },
    };
  });
  const numbers = table.rows.flatMap(({ cells }) =>
    cells.filter(
      (_, column) => column !== dateColumn && column !== match.get("time") && column !== match.get("note"),
    ),
  );
  return {
    rows,
    mark: decimalMarkOf(numbers, table.delimiter),
    hasClock: rows.some(({ when }) => when?.time !== null && when !== null),
    oddTimes,
    remarks: [...remarksOf(texts, order), ...filled.remarks],
  };
}
