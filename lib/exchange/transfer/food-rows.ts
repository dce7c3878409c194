import type { CsvTable } from "#lib/base/tables/csv-table";
import { decimalMarkOf } from "#lib/base/tables/number-text";
import type { CivilDate } from "#lib/base/time/civil-date";
import type { DietKind } from "#lib/diary/diet/schema";
import { isLongAgo } from "#lib/diary/nights/still-to-come";
import { perColumn } from "#lib/knowledge/nutrients/columns";
import { nutrients } from "#lib/knowledge/nutrients/nutrient";
import { nutrientTable } from "#lib/knowledge/nutrients/table";
import { dateText, hasClock, timeText } from "./date-text";
import { cellsOf, type ReadRows, RowReader } from "./row-reader";
import {
  type DateOrder,
  type FoodField,
  type FoodRow,
  foodRowSchema,
  type Matching,
  type RowProblem,
} from "./schema";

const fieldOf: Readonly<Record<string, FoodField>> = {
  date: "date",
  time: "time",
  name: "food",
  kind: "kind",
  grams: "grams",
  ...Object.fromEntries(nutrientTable.map(({ column, nutrient }) => [column, nutrient])),
};

const numberFields = ["grams", ...nutrients] as const;

const kindWords: Readonly<Record<string, DietKind>> = {
  food: "food",
  meal: "food",
  drink: "drink",
  beverage: "drink",
  water: "drink",
  supplement: "supplement",
  tablet: "supplement",
  vitamin: "supplement",
};

/** How the file writes when: the order of its dates, and whether the times it writes are meant. */
type Writing = FoodWriting & { readonly hasClock: boolean };

/** `latest` is the day it is now: nothing is eaten ahead of it. */
export type FoodWriting = { readonly order: DateOrder; readonly latest: CivilDate };

function when(row: RowReader<FoodField>, { order, hasClock, latest }: Writing) {
  const written = row.text("date");
  const found = written === null ? null : dateText(written, order);
  if (written === null) row.refuse("date", "The date is missing");
  else if (!found) row.refuse("date", `“${written}” is not a date`);
  else if (found.timeText !== "" && found.time === null)
    row.refuse("date", `“${found.timeText}” is not a time on the clock, like 07:30`);
  else if (found.date > latest) row.refuse("date", `“${written}” is still to come`);
  else if (isLongAgo(found.date, latest))
    row.refuse("date", `“${written}” is more than 60 years ago: please check the year`);
  const separate = row.text("time");
  const time = separate === null ? null : timeText(separate);
  if (separate !== null && time === null)
    row.refuse("time", `“${separate}” is not a time on the clock, like 07:30`);
  return { date: found?.date ?? "", time: hasClock ? (time ?? found?.time ?? null) : null };
}

function read(row: RowReader<FoodField>, line: number, writing: Writing): FoodRow | null {
  const kindWord = row.text("kind");
  const kind = kindWord === null ? "food" : kindWords[kindWord.toLowerCase()];
  if (kind === undefined) row.refuse("kind", `“${kindWord}”: write food, drink or supplement`);
  const name = row.text("food");
  if (name === null) row.refuse("food", "The food's name is missing");
  const value = {
    line,
    ...when(row, writing),
    name: name ?? "",
    kind: kind ?? "food",
    grams: row.number("grams", false),
    ...perColumn(({ nutrient }) => row.number(nutrient, false)),
  };
  return row.checked(foodRowSchema, value, fieldOf);
}

/**
 * The rows of a file with one row a food. Empty amounts are not known; the same food twice is eaten twice. Where every time
 * is midnight only the days are known.
 */
export function foodRows(
  table: CsvTable,
  matching: Matching<FoodField>,
  written: FoodWriting,
): ReadRows<FoodRow> {
  const decimal = decimalMarkOf(cellsOf(table.rows, matching, numberFields), table.delimiter);
  const writing = { ...written, hasClock: hasClock(cellsOf(table.rows, matching, ["date", "time"])) };
  const good: FoodRow[] = [];
  const bad: RowProblem[] = [];
  for (const cells of table.rows) {
    const row = new RowReader(cells, matching, decimal);
    const food = read(row, cells.line, writing);
    if (food) good.push(food);
    else bad.push(...row.problems);
  }
  return { good, bad, blank: [] };
}

/** The rows with how many equal ones came before each: the second identical glass of water is another glass. */
export function withSeen(rows: readonly FoodRow[]): (FoodRow & { seen: number })[] {
  const counts = new Map<string, number>();
  return rows.map((row) => {
    const key = JSON.stringify({ ...row, line: 0 });
    const seen = counts.get(key) ?? 0;
    counts.set(key, seen + 1);
    return { ...row, seen };
  });
}
