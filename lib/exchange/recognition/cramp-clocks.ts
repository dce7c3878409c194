import type { ClockTime } from "#lib/base/time/clock-time";
import { cellClock } from "./cell-clock";
import type { HeaderMatch } from "./header-fields";
import type { ReadTable, RowCells } from "./row-cells";
import type { Skipped } from "./schema";

type Written = {
  readonly text: string;
  readonly time: ClockTime;
  readonly hour: string;
  readonly isHalfSaid: boolean;
};

/** The first time of day in a cell, as it is written there. */
function writtenClock(cell: string): Written | null {
  const found = /(\d{1,2}):\d{2}(?::\d{2})?(?:\s*([ap])\.?\s?m?\b)?/i.exec(cell);
  const time = found && cellClock(found[0]);
  return found && time
    ? { text: found[0].trim(), time, hour: found[1] ?? "", isHalfSaid: found[2] !== undefined }
    : null;
}

const startOf = (row: RowCells): Written | null => writtenClock(row.text("time") ?? row.dateText);

/**
 * Whether a column of times may be of a clock with twelve hours that does not say which half: none of the times says so, none
 * is one that only a clock of 24 hours shows, and some may be before or after noon.
 */
function hasUnsaidHalves(starts: readonly (Written | null)[]): boolean {
  const told = starts.filter((start) => start !== null);
  const isOpen = ({ hour }: Written) => Number(hour) >= 7 && Number(hour) <= 12;
  const isOf24 = ({ hour }: Written) => hour.startsWith("0") || Number(hour) > 12;
  return told.some(isOpen) && !told.some((start) => isOf24(start) || start.isHalfSaid);
}

/** "11:30" of a log of nights that never says "pm" may be before noon or before midnight: the row is kept without its time. */
export function withSureClocks(read: ReadTable): ReadTable {
  const starts = read.rows.map(startOf);
  if (!hasUnsaidHalves(starts)) return read;
  const odd: Skipped[] = [];
  const rows = read.rows.map((row, at) => {
    const start = starts[at];
    if (!start || !row.when?.time || Number(start.hour) < 7) return row;
    odd.push({
      line: row.line,
      reason: `“${start.text}” may be before or after noon, so the time is not known`,
    });
    return { ...row, when: { ...row.when, time: null } };
  });
  return { ...read, rows, oddTimes: [...read.oddTimes, ...odd] };
}

const minutesOf = (time: ClockTime) => 60 * Number(time.slice(0, 2)) + Number(time.slice(3, 5));
const halfDay = 720;

/** Where a row has a start and an end, the length is the time between them, if only one length fits what is written. */
export function withLengths(read: ReadTable, match: HeaderMatch): ReadTable {
  const end = match.get("end");
  if (end === undefined || match.has("minutes")) return read;
  const odd: Skipped[] = [];
  const rows = read.rows.map((row) => {
    const [first, last] = [startOf(row), writtenClock(row.cells[end] ?? "")];
    if (!first || !last) return row;
    // Where one of the two says its half of the day, the clock has twelve hours, and the other is in the nearest half.
    const turn = first.isHalfSaid === last.isHalfSaid ? 2 * halfDay : halfDay;
    const minutes = (minutesOf(last.time) - minutesOf(first.time) + 2 * halfDay) % turn;
    if (minutes === 0) return row;
    if (minutes >= halfDay) {
      odd.push({
        line: row.line,
        reason: `“${first.text}” to “${last.text}”: how long that was is not certain`,
      });
      return row;
    }
    return {
      ...row,
      text: (field: Parameters<RowCells["text"]>[0]) =>
        field === "minutes" ? `${minutes} min` : row.text(field),
    };
  });
  return { ...read, rows, oddTimes: [...read.oddTimes, ...odd] };
}
