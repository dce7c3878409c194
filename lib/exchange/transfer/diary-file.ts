import { z } from "zod";
import { type CsvCell, csvText } from "#lib/base/tables/csv-text";
import { dietRows } from "#lib/diary/diet/schema";
import { foodRows } from "#lib/diary/foods/schema";
import { healthRows } from "#lib/diary/health/schema";
import { nightRows } from "#lib/diary/nights/schema";
import { remedyRows } from "#lib/diary/remedies/schema";
import { profileSchema } from "#lib/people/accounts/schema";
import { dietHabitsSchema } from "#lib/people/habits/schema";
import { besideRows } from "./beside-rows";
import { type DiaryTable, diaryTables } from "./owned-tables";

/** A row as the table holds it: dates as "2026-03-28", moments in UTC, unknown as null. */
const rowSchema = z.record(z.string(), z.json());
export type Row = z.output<typeof rowSchema>;

/** What the rest of Charley will read out of a row again must fit. */
const contents: Readonly<Record<DiaryTable, z.ZodType>> = {
  ...besideRows,
  ...foodRows,
  ...dietRows,
  ...remedyRows,
  ...nightRows,
  ...healthRows,
};

const fileSchema = z.object({
  format: z.literal("charley-diary"),
  version: z.literal(1),
  person: z.unknown().optional(),
  tables: z.record(z.string(), z.array(rowSchema).max(500_000)),
});

/** What a person is asked once, and how they write things down. The zone is that of the account: where its devices are. */
export const preferencesSchema = z.object({
  ...profileSchema.omit({ timeZone: true }).shape,
  ...dietHabitsSchema.shape,
});
export type Preferences = z.output<typeof preferencesSchema>;

/** Why a row is left out, for the person. */
export const oddRowWords = ({ table, row, why }: OddRow): string =>
  why
    ? `Row ${row} of ${table} was left out. ${why}`
    : `Row ${row} of ${table} is not as Charley writes it and was left out.`;

/** Which of some rows is not as Charley writes it, counted from 1; null when all are. */
export function oddRow(table: DiaryTable, rows: readonly Row[]): number | null {
  const odd = rows.findIndex((row) => !contents[table].safeParse(row).success);
  return odd < 0 ? null : odd + 1;
}

/** What one request of a restore carries: small enough for any server's limit, and safe to send again. */
export const restoredRows = 400;
export const restoreSchema = z.object({
  table: z.enum(diaryTables),
  rows: z.array(rowSchema).min(1).max(restoredRows),
});

/** A row of an exported diary that is left out, counted from 1 within its table, and why where there is more to say. */
export type OddRow = { readonly table: DiaryTable; readonly row: number; readonly why?: string };

const runningWords =
  "It still runs, and its order must not be read before it is over: it stays where it was drawn.";

/** An experiment comes with its draw once it is over; one that runs stays where it was drawn, and its days with it. */
function withoutRunning(tables: Readonly<Record<string, readonly Row[]>>) {
  const rows = tables.Experiment ?? [];
  const running = new Set(rows.flatMap((row) => (row.seed === undefined ? [row.id] : [])));
  const odd = rows.flatMap((row, at): OddRow[] =>
    running.has(row.id ?? null) ? [{ table: "Experiment", row: at + 1, why: runningWords }] : [],
  );
  const isKept = (table: DiaryTable, row: Row) =>
    table === "Experiment"
      ? row.seed !== undefined
      : !/^Experiment(?:Day|Pause)$/.test(table) || !running.has(row.experimentId ?? null);
  return { odd, isKept };
}

/**
 * The rows of an exported diary by table, and those that are not as Charley writes them, which are left out by name; or what
 * is wrong with the file as a whole, in words.
 */
export function diaryFile(
  text: string,
):
  | { ok: true; rows: Map<DiaryTable, Row[]>; odd: OddRow[]; preferences: Preferences | null }
  | { ok: false; message: string } {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return {
      ok: false,
      message: "This is not a diary that Charley has exported: it cannot be read as JSON.",
    };
  }
  const file = fileSchema.safeParse(parsed);
  if (!file.success) return { ok: false, message: "This is not a diary that Charley has exported." };
  const rows = new Map<DiaryTable, Row[]>();
  const { odd, isKept } = withoutRunning(file.data.tables);
  for (const table of diaryTables) {
    const listed = file.data.tables[table] ?? [];
    const fits = listed.map((row) => oddRow(table, [row]) === null);
    odd.push(
      ...listed.flatMap((row, at) => (fits[at] || !isKept(table, row) ? [] : [{ table, row: at + 1 }])),
    );
    rows.set(
      table,
      listed.filter((row, at) => fits[at] && isKept(table, row)),
    );
  }
  const preferences = preferencesSchema.safeParse(file.data.person).data ?? null;
  return { ok: true, rows, odd, preferences };
}

function cellOf(value: Row[string] | undefined): CsvCell {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.map(String).join("; ");
  return typeof value === "object" ? JSON.stringify(value) : value;
}

/** The rows of one table as CSV, every column of it. */
export function csvOfRows(rows: readonly Row[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return csvText(
    columns,
    rows.map((row) => columns.map((column) => cellOf(row[column]))),
  );
}
