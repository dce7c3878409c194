import { addDays } from "#lib/base/time/civil-date";
import { bearable } from "./bearable";
import { cellDate, type DateReading } from "./cell-date";
import { crampCountOf } from "./cramp-words";
import { habitBull, loop } from "./habit-tables";
import { ownTable } from "./own-table";
import { plainHeader } from "./plain-header";
import { reportProposal } from "./report-proposal";
import type { Grid, Proposal, Reader } from "./schema";
import type { HeadedTable } from "./table-shape";
import { asKind, asRow, by, wordsRow } from "./told-rows";

/** Daylio: an entry with a leg cramp among its activities is one. */
function daylio(table: HeadedTable, reading: DateReading, reader: Reader): Proposal {
  const cell = by(table);
  const left: Proposal["skipped"][number][] = [];
  const rows = table.rows.flatMap(({ line, cells }) => {
    const when = cellDate(`${cell(cells, "full date")} ${cell(cells, "time")}`, reading);
    const activities = cell(cells, "activities")
      .split("|")
      .map((word) => word.trim())
      .filter((word) => word !== "");
    const note = [cell(cells, "note title"), cell(cells, "note")].filter((word) => word !== "").join(": ");
    const rest = activities.filter((word) => crampCountOf(word) === null);
    const row = wordsRow(
      asRow(line, cells, cell(cells, "full date"), when),
      `${activities.join(" | ")} | ${note}`,
      note,
      rest.map((word) => word.slice(0, 40)),
    );
    if (!row)
      left.push({ line, reason: "Neither its activities nor its note say that there was a cramp, or none." });
    return row ? [row] : [];
  });
  const told = asKind("cramps", table, rows, reader);
  return {
    ...told,
    skipped: [...told.skipped, ...left],
    remarks: [...told.remarks, "“No cramp” written after noon is taken for the night before."],
  };
}

/** Sleep as Android: its comments speak of cramps, its hours of nothing that Charley keeps. */
function sleepAsAndroid(table: HeadedTable, reading: DateReading, reader: Reader): Proposal {
  const cell = by(table);
  const left: Proposal["skipped"][number][] = [];
  const rows = table.rows.flatMap(({ line, cells }) => {
    const from = cell(cells, "from").replace(/(\d)\. (\d{2})\. (\d{4})/, "$1.$2.$3");
    const when = cellDate(from, { ...reading, order: "dmy" });
    const comment = cell(cells, "comment");
    const row =
      when &&
      wordsRow(
        asRow(line, cells, from, {
          date:
            Number(when.time?.slice(0, 2) ?? 12) < reader.nightStartHour ? addDays(when.date, -1) : when.date,
          time: null,
        }),
        comment,
        comment,
        [],
      );
    if (!row)
      left.push({
        line,
        reason: "Its comment does not say whether there was a cramp, and Charley keeps no hours of sleep.",
      });
    return row ? [row] : [];
  });
  const told = asKind("sleep", table, rows, reader);
  return { ...told, skipped: [...told.skipped, ...left] };
}

/** Files of programs that are known by their heads; null for any other table. */
export function signedTable(table: HeadedTable, grid: Grid, reader: Reader): Proposal | null {
  const heads = new Set(table.header.map(plainHeader));
  const reading: DateReading = { ...reader, order: "dmy" };
  if (
    /fatsecret/i.test(grid.rows[0]?.cells.join(" ") ?? "") ||
    (heads.has("cals kcal") && table.header[0] === "")
  )
    return { ...reportProposal(grid, reader), program: "FatSecret" };
  if (heads.has("full date") && heads.has("activities")) return daylio(table, reading, reader);
  if (heads.has("time of day") && heads.has("category") && heads.has("detail"))
    return bearable(table, reading, reader);
  if (heads.has("habitname") && heads.has("calendardate")) return habitBull(table, reading, reader);
  if (heads.has("framerate") || (heads.has("lenadjust") && heads.has("sched")))
    return sleepAsAndroid(table, reading, reader);
  const isLoop =
    /checkmarks/i.test(table.name) ||
    table.rows.some(({ cells }) =>
      cells.slice(1).some((cell) => /^(?:YES_MANUAL|YES_AUTO|UNKNOWN)$/.test(cell)),
    );
  if (isLoop && plainHeader(table.header[0] ?? "") === "date")
    return { ...loop(table, reading, reader), program: "Loop Habit Tracker" };
  return ownTable(table, reader);
}
