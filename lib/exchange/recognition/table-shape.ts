import { type CivilDate, parseCivilDate } from "#lib/base/time/civil-date";
import { cellDate, monthOfWord } from "./cell-date";
import { headScore } from "./header-fields";
import { plainHeader } from "./plain-header";
import type { Grid, GridRow } from "./schema";

/** A grid with its header, which may stand in any of the first lines, or be ours where the file has none. */
export type HeadedTable = {
  readonly name: string;
  readonly delimiter: string;
  readonly header: readonly string[];
  readonly rows: readonly GridRow[];
  /** What stood above the header: titles, an app's name */
  readonly title: string;
};

const filled = (row: GridRow) => row.cells.filter((cell) => cell !== "").length;
const searched = 25;

/** The row that names the columns: the one of the first lines whose cells name the most of what is known. */
function headerAt(rows: readonly GridRow[]): number | null {
  let best: { at: number; score: number } | null = null;
  for (const [at, row] of rows.slice(0, searched).entries()) {
    const score = filled(row) < 2 && rows.length > 1 ? 0 : headScore(row.cells);
    if (score > (best?.score ?? 0)) best = { at, score };
  }
  return best && best.score >= (filled(rows[best.at] ?? { line: 0, cells: [] }) > 1 ? 1 : 2) ? best.at : null;
}

const looksDated = (cell: string, today: CivilDate) =>
  cell !== "" && cellDate(cell, { order: "dmy", timeZone: "UTC", today }) !== null;
const isSmall = (cell: string, most: number) => cell === "" || (/^\d+$/.test(cell) && Number(cell) <= most);

/** A table without a header: a date, then a small number (cramps), then one to 10 (pain), and words (a note). */
function headless(grid: Grid, today: CivilDate): HeadedTable | null {
  const [first] = grid.rows;
  if (!first) return null;
  const date = first.cells.findIndex((_, at) => {
    const cells = grid.rows.map((row) => row.cells[at] ?? "");
    return cells.filter((cell) => looksDated(cell, today)).length * 2 > cells.length;
  });
  if (date < 0) return null;
  const names: string[] = first.cells.map(() => "");
  names[date] = "date";
  const column = (at: number) => grid.rows.map((row) => row.cells[at] ?? "");
  const numbers = first.cells.flatMap((_, at) =>
    at !== date && column(at).some((cell) => cell !== "") && column(at).every((cell) => isSmall(cell, 50))
      ? [at]
      : [],
  );
  const [count, pain] = numbers;
  if (count !== undefined) names[count] = "cramps";
  if (pain !== undefined && column(pain).every((cell) => isSmall(cell, 10))) names[pain] = "pain";
  const time = first.cells.findIndex(
    (_, at) => names[at] === "" && column(at).some((cell) => /^\d{1,2}[:.]\d{2}\s*(?:[ap]m?)?$/i.test(cell)),
  );
  if (time >= 0) names[time] = "time";
  const note = names.findIndex(
    (name, at) => name === "" && column(at).some((cell) => /\p{L}{3}/u.test(cell)),
  );
  if (note >= 0) names[note] = "note";
  if (count === undefined && time < 0) return null;
  return { ...grid, header: names, title: "" };
}

export function headedTable(grid: Grid, today: CivilDate): HeadedTable | null {
  const at = headerAt(grid.rows);
  const head = at === null ? undefined : grid.rows[at];
  if (at === null || !head) return headless(grid, today);
  const title = grid.rows
    .slice(0, at)
    .flatMap(({ cells }) => cells.filter((cell) => cell !== ""))
    .join(" ");
  return { ...grid, header: head.cells, rows: grid.rows.slice(at + 1), title };
}

const weekdays = [
  /^mo|^lun/,
  /^tu|^di|^mar/,
  /^we|^mi/,
  /^th|^do|^jeu|^jue/,
  /^fr|^ven|^vie/,
  /^sa/,
  /^su|^so|^dim|^dom/,
];
const isWeekdays = (cells: readonly string[]) =>
  cells.length >= 7 && weekdays.every((day, at) => day.test((cells[at] ?? "").toLowerCase()));

const dayFigure = (cell: string) =>
  /^\d{1,2}\.?$/.test(cell) && Number.parseInt(cell, 10) >= 1 && Number.parseInt(cell, 10) <= 31
    ? Number.parseInt(cell, 10)
    : null;
const yearIn = (text: string): string => /\b(?:19|20)\d{2}\b/.exec(text)?.[0] ?? "";

/** One cell of a grid of days, as a row of its own: its date in letters, and what stood there. */
type DayCell = { readonly line: number; readonly date: string; readonly cell: string };

function weekCells(header: GridRow, rows: readonly GridRow[]): DayCell[] | null {
  const from = header.cells.findIndex((_, at) => isWeekdays(header.cells.slice(at, at + 7)));
  if (from < 1) return null;
  return rows.flatMap(({ line, cells }) =>
    cells
      .slice(from, from + 7)
      .map((cell, at) => ({ line, cell, date: cells[0] === "" ? "" : `${cells[0]} +${at}` })),
  );
}

/** Months across and days down, or days across and months down. */
function monthCells(header: GridRow, rows: readonly GridRow[], year: string): DayCell[] | null {
  const months = header.cells.map((cell, at) => (at > 0 ? monthOfWord(cell) : null));
  const daysDown = rows.filter(({ cells }) => dayFigure(cells[0] ?? "") !== null);
  if (
    months.filter((month) => month !== null).length >= 1 &&
    daysDown.length >= 1 &&
    months
      .slice(1)
      .every(
        (month, at) =>
          month !== null || header.cells[at + 1] === "" || /total/i.test(header.cells[at + 1] ?? ""),
      )
  ) {
    return daysDown.flatMap(({ line, cells }) =>
      months.flatMap((month, at) =>
        month === null
          ? []
          : [
              {
                line,
                cell: cells[at] ?? "",
                date: `${cells[0]} ${header.cells[at]} ${yearIn(header.cells[at] ?? "") ? "" : year}`,
              },
            ],
      ),
    );
  }
  const days = header.cells.map((cell, at) => (at > 0 ? dayFigure(cell) : null));
  const monthsDown = rows.filter(({ cells }) => monthOfWord(cells[0] ?? "") !== null);
  if (days.filter((day) => day !== null).length < 20 || monthsDown.length === 0) return null;
  return monthsDown.flatMap(({ line, cells }) =>
    days.flatMap((day, at) =>
      day === null
        ? []
        : [{ line, cell: cells[at] ?? "", date: `${day} ${cells[0]} ${yearIn(cells[0] ?? "") ? "" : year}` }],
    ),
  );
}

/** A month with its days across and what was noted below each other: "March 2026, 1, 2, 3 …", "Cramps, 0, 0, 1 …". */
function turnedMonth(header: GridRow, rows: readonly GridRow[], grid: Grid): HeadedTable | null {
  const days = header.cells.map((cell, at) => (at > 0 ? dayFigure(cell) : null));
  if (days.filter((day) => day !== null).length < 20) return null;
  const month = [header.cells[0] ?? "", grid.name].find(
    (text) => monthOfWord(text) !== null && yearIn(text) !== "",
  );
  const told = rows.filter(({ cells }) => (cells[0] ?? "") !== "" && monthOfWord(cells[0] ?? "") === null);
  if (month === undefined || told.length === 0) return null;
  return {
    ...grid,
    title: "",
    header: ["night", ...told.map(({ cells }) => cells[0] ?? "")],
    rows: days.flatMap((day, at) => {
      const cells = told.map((row) => row.cells[at] ?? "");
      const isSaid = day !== null && cells.some((cell) => cell !== "");
      return isSaid ? [{ line: told[0]?.line ?? 1, cells: [`${day} ${month}`, ...cells] }] : [];
    }),
  };
}

/** A wide grid of days as a table with one row a night; null where the grid is none. A day that does not exist is passed over. */
export function gridOfDays(grid: Grid): HeadedTable | null {
  for (const [at, header] of grid.rows.slice(0, searched).entries()) {
    const rows = grid.rows.slice(at + 1);
    const year = yearIn(
      `${grid.rows
        .slice(0, at + 1)
        .map(({ cells }) => cells.join(" "))
        .join(" ")} ${grid.name}`,
    );
    const turned = turnedMonth(header, rows, grid);
    if (turned) return turned;
    const days = weekCells(header, rows) ?? monthCells(header, rows, year);
    if (!days || days.length === 0) continue;
    const kept = days.filter(({ cell }) => cell !== "");
    return {
      ...grid,
      title: "",
      header: ["night", "cramps"],
      rows: kept.map(({ line, date, cell }) => ({ line, cells: [date.trim(), cell] })),
    };
  }
  return null;
}

/** "23/03/2026 +2" of a grid of weeks: the day, and how many days to go on. */
export function weekStep(text: string): { text: string; days: number } {
  const found = /^(.*) \+([0-6])$/.exec(text);
  return found ? { text: found[1] ?? "", days: Number(found[2]) } : { text, days: 0 };
}

/** Whether a row is a sum of the rows above it, and nothing that happened. */
export const isTotalRow = (cells: readonly string[]) =>
  cells.some((cell) =>
    /^(?:grand |sub ?|daily )?(?:totals?|sum|summe|gesamt|average|mean|avg|averages|durchschnitt)\b:?$/i.test(
      cell,
    ),
  ) ||
  (/^(?:total|sum|summe|average|mean|legend|key)\b/i.test(
    plainHeader(cells.find((cell) => cell !== "") ?? ""),
  ) &&
    parseCivilDate(cells[0] ?? "") === null);
