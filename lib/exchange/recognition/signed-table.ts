import { addDays } from "#lib/base/time/civil-date";
import { cellDate, type DateReading } from "./cell-date";
import { cellAnswer, cellNumber } from "./cell-number";
import type { CrampRow } from "./cramp-row";
import { crampCountOf, painAndMinutesOf, placeOf } from "./cramp-words";
import { nightProposal } from "./night-proposal";
import { ownTable } from "./own-table";
import { plainHeader } from "./plain-header";
import { reportProposal } from "./report-proposal";
import type { RowCells } from "./row-cells";
import { emptyProposal, type Grid, type Proposal, type ProposedDose, type Reader } from "./schema";
import type { HeadedTable } from "./table-shape";

const by = (table: HeadedTable) => {
  const heads = table.header.map(plainHeader);
  return (cells: readonly string[], ...names: string[]) => {
    for (const name of names) {
      const at = heads.indexOf(name);
      if (at >= 0) return (cells[at] ?? "").trim();
    }
    return "";
  };
};

const blank = {
  isFloor: false,
  sides: null,
  pain: null,
  minutes: null,
  side: null,
  muscles: [],
  relief: [],
  sleepLostMinutes: null,
  sleepDisturbance: null,
  stretchedBeforeBed: null,
  soreness: null,
  factors: [],
  note: null,
  odd: [],
} as const;
const asRow = (
  line: number,
  cells: readonly string[],
  dateText: string,
  when: RowCells["when"],
): RowCells => ({ line, cells, dateText, when, text: () => null });

/** Words about cramps, with the moment they were written at, as what a row says. */
function wordsRow(row: RowCells, words: string, note: string, factors: readonly string[]): CrampRow | null {
  const said = crampCountOf(words);
  if (!said) return null;
  const { when } = row;
  // "No cramp", written in the evening, is of the night before: the coming one is not known.
  const isEvening = said.count === 0 && when?.time != null && Number(when.time.slice(0, 2)) >= 12;
  const moved =
    isEvening && when
      ? { ...row, when: { date: addDays(when.date, -1), time: null } }
      : said.count === 0 && when
        ? row
        : row;
  return {
    ...blank,
    row: moved,
    count: said.count,
    isFloor: false,
    ...painAndMinutesOf(note),
    ...placeOf(note),
    factors: factors.slice(0, 30),
    note: note || null,
  };
}

const asKind = (
  kind: Proposal["kind"],
  table: HeadedTable,
  rows: readonly CrampRow[],
  reader: Reader,
): Proposal => ({
  ...emptyProposal(kind),
  rows: table.rows.length,
  ...nightProposal(rows, { isCrampEach: true, areEvenings: false, areMornings: false }, reader),
});

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
    if (!row) left.push({ line, reason: "Neither its activities nor its note speak of cramps." });
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
      left.push({ line, reason: "Its comment says nothing of cramps, and Charley keeps no hours of sleep." });
    return row ? [row] : [];
  });
  const told = asKind("sleep", table, rows, reader);
  return { ...told, skipped: [...told.skipped, ...left] };
}

/** A tracker of habits: one about cramps is counted, one about something taken is a dose, others are left out by name. */
function habitRows(
  table: HeadedTable,
  cellsOf: readonly { line: number; date: string; habit: string; value: string; note: string }[],
  reading: DateReading,
  reader: Reader,
): Proposal {
  const doses: ProposedDose[] = [];
  const left: Proposal["skipped"][number][] = [];
  const rows = cellsOf.flatMap(({ line, date, habit, value, note }): CrampRow[] => {
    const when = cellDate(date, reading);
    const number = cellNumber(value, ".");
    const answer = number?.value ?? (cellAnswer(value) === null ? null : cellAnswer(value) ? 1 : 0);
    const isNegative = /\bno cramps?|cramp free|without\b/i.test(habit);
    if (/cramp|kr[aä]mpf|spasm/i.test(habit) && answer !== null) {
      const count = isNegative ? (answer > 0 ? 0 : 1) : Math.min(50, Math.floor(answer));
      return [
        {
          ...blank,
          row: asRow(line, cells0, date, when),
          count,
          isFloor: isNegative && count === 1,
          ...placeOf(note),
          note: note || null,
        },
      ];
    }
    const isTaken =
      /magnesium|potassium|calcium|vitamin|supplement|tablet|pill|medicine|quinine|salt|electrolyte/i.test(
        habit,
      );
    if (isTaken && when && when.date <= reader.today && (answer ?? 0) > 0)
      doses.push({
        line,
        ...when,
        name: habit.slice(0, 200),
        strength: null,
        units: (answer ?? 1) <= 20 ? (answer ?? 1) : null,
      });
    else if (!isTaken && answer !== null)
      left.push({
        line,
        reason: `The habit “${habit.slice(0, 40)}” is neither about cramps nor something taken.`,
      });
    return [];
  });
  const told = asKind("habits", table, rows, reader);
  return { ...told, doses, skipped: [...told.skipped, ...left] };
}
const cells0: readonly string[] = [];

function habitBull(table: HeadedTable, reading: DateReading, reader: Reader): Proposal {
  const cell = by(table);
  const rows = table.rows.map(({ line, cells }) => ({
    line,
    date: cell(cells, "calendardate"),
    habit: cell(cells, "habitname"),
    value: cell(cells, "value"),
    note: cell(cells, "commenttext"),
  }));
  return habitRows(table, rows, reading, reader);
}

/** Loop's sheet of check marks: 2 is done, 0 is not, -1 is nothing said, 3 skipped; numbers come a thousandfold. */
function loop(table: HeadedTable, reading: DateReading, reader: Reader): Proposal {
  const rows = table.rows.flatMap(({ line, cells }) =>
    table.header.slice(1).flatMap((habit, at) => {
      const value = (cells[at + 1] ?? "").trim();
      if (habit.trim() === "" || /^(?:-1|3|unknown|skip|)$/i.test(value)) return [];
      const column = table.rows.map((row) => Number(row.cells[at + 1] ?? "0"));
      const isThousand = column.some((figure) => figure >= 500);
      const said = /^yes/i.test(value)
        ? "1"
        : /^no$/i.test(value)
          ? "0"
          : isThousand
            ? `${Number(value) / 1000}`
            : value === "2"
              ? "1"
              : value;
      return [{ line, date: cells[0] ?? "", habit, value: said, note: "" }];
    }),
  );
  return habitRows(table, rows, reading, reader);
}

/** Files of programs that are known by their heads; null for any other table. */
export function signedTable(table: HeadedTable, grid: Grid, reader: Reader): Proposal | null {
  const heads = new Set(table.header.map(plainHeader));
  const reading: DateReading = { ...reader, order: "dmy" };
  if (
    /fatsecret/i.test(grid.rows[0]?.cells.join(" ") ?? "") ||
    (heads.has("cals kcal") && table.header[0] === "")
  )
    return reportProposal(grid, reader);
  if (heads.has("full date") && heads.has("activities")) return daylio(table, reading, reader);
  if (heads.has("habitname") && heads.has("calendardate")) return habitBull(table, reading, reader);
  if (heads.has("framerate") || (heads.has("lenadjust") && heads.has("sched")))
    return sleepAsAndroid(table, reading, reader);
  const isLoop =
    /checkmarks/i.test(table.name) ||
    table.rows.some(({ cells }) =>
      cells.slice(1).some((cell) => /^(?:YES_MANUAL|YES_AUTO|UNKNOWN)$/.test(cell)),
    );
  if (isLoop && plainHeader(table.header[0] ?? "") === "date") return loop(table, reading, reader);
  return ownTable(table, reader);
}
