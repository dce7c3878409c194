import type { CivilDate } from "#lib/base/time/civil-date";
import type { DayOrder } from "./cell-date";
import { type HeaderField, type HeaderMatch, matchedHeader } from "./header-fields";
import type { Grid } from "./schema";
import { type HeadedTable, headedTable } from "./table-shape";

/** What the person says the rows of a table are. */
export const ledKinds = [
  "nights",
  "cramps",
  "foods",
  "meals",
  "day-totals",
  "water",
  "doses",
  "sleep",
] as const;
export type LedKind = (typeof ledKinds)[number];

/** How a person leads the reading of a table that was not recognised, or not rightly. */
export type Lead = {
  readonly kind: LedKind;
  /** Which of the grid's rows names the columns, counted from 0; null: none does */
  readonly header: number | null;
  readonly order: DayOrder | null;
  /** What each column holds, by its place */
  readonly columns: readonly (HeaderField | null)[];
};

/** A table as it is shown to be led: its first rows, and what the engine takes its columns for. */
export type Glimpse = {
  readonly name: string;
  readonly rows: number;
  /** Its first rows, each with what its cells would name as heads */
  readonly first: readonly {
    readonly cells: readonly string[];
    readonly columns: readonly (HeaderField | null)[];
  }[];
  /** Which of them names the columns; null: none does */
  readonly header: number | null;
};

const shownRows = 8;
const shownColumns = 60;

/** The columns a row of heads names, by place. */
function namedColumns(heads: readonly string[]): (HeaderField | null)[] {
  const fields = new Map([...matchedHeader(heads)].map(([field, at]) => [at, field]));
  return heads.map((_, at) => fields.get(at) ?? null);
}

export function glimpseOf(grid: Grid, today: CivilDate): Glimpse {
  const widest = Math.min(
    shownColumns,
    Math.max(0, ...grid.rows.slice(0, 50).map(({ cells }) => cells.length)),
  );
  const cut = (cells: readonly string[]) =>
    Array.from({ length: widest }, (_, at) => (cells[at] ?? "").slice(0, 60));
  const found = headedTable(grid, today);
  const header = grid.rows.findIndex(({ cells }) => cells === found?.header);
  return {
    name: grid.name,
    rows: grid.rows.length,
    first: grid.rows.slice(0, shownRows).map(({ cells }) => ({
      cells: cut(cells),
      columns: namedColumns(cut(cells)),
    })),
    header: header < 0 || header >= shownRows ? null : header,
  };
}

/** The table with the header the person chose. */
export function ledTable(grid: Grid, { header, columns }: Lead): HeadedTable {
  const head = header === null ? undefined : grid.rows[header];
  return {
    ...grid,
    header: head?.cells ?? columns.map((field) => field ?? ""),
    rows: header === null ? grid.rows : grid.rows.slice(header + 1),
    title: "",
  };
}

/** Where each field stands; of two columns called the same the first has it. */
export const ledMatch = ({ columns }: Lead): HeaderMatch =>
  new Map(columns.flatMap((field, at) => (field === null ? [] : [[field, at] as const])).reverse());
