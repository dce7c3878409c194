import type { z } from "zod";
import type { DecimalMark } from "#lib/base/tables/number-text";
import { numberText } from "#lib/base/tables/number-text";
import type { Matching, RowProblem } from "./schema";

/** Words that say "nothing stands here": such a cell is not known, and never 0. */
const emptyWords = new Set([
  "",
  "-",
  "–",
  "—",
  "n/a",
  "na",
  "nan",
  "null",
  "none given",
  "unknown",
  "?",
  ".",
]);

export type Cells = { readonly line: number; readonly cells: readonly string[] };

export type ReadRows<Row> = {
  readonly good: readonly Row[];
  readonly bad: readonly RowProblem[];
  /** Rows that say nothing, which is not the same as a quiet night: their lines. */
  readonly blank: readonly number[];
};

/** Reads the cells of one row by field and keeps what is wrong with them. */
export class RowReader<Field extends string> {
  readonly problems: RowProblem[] = [];
  readonly #row: Cells;
  readonly #matching: Matching<Field>;
  readonly #decimal: DecimalMark;

  constructor(row: Cells, matching: Matching<Field>, decimal: DecimalMark) {
    this.#row = row;
    this.#matching = matching;
    this.#decimal = decimal;
  }

  /** The cell as it stands; null when it is empty or no column holds the field. */
  text(field: Field): string | null {
    const column = this.#matching[field];
    const cell = column === null ? "" : (this.#row.cells[column] ?? "").trim();
    return emptyWords.has(cell.toLowerCase()) ? null : cell;
  }

  number(field: Field, whole: boolean): number | null {
    const cell = this.text(field);
    if (cell === null) return null;
    const figure = numberText(cell, this.#decimal);
    if (figure === null) return this.refuse(field, `“${cell}” is not a number`);
    if (whole && !Number.isInteger(figure)) return this.refuse(field, `“${cell}” is not a whole number`);
    return figure;
  }

  refuse(field: Field, message: string): null {
    this.problems.push({ line: this.#row.line, field, message });
    return null;
  }

  /** The row, held against the same limits as the screens; null with its problems when it does not fit. */
  checked<Schema extends z.ZodType>(
    schema: Schema,
    value: z.input<Schema>,
    fieldOf: Readonly<Record<string, Field>>,
  ): z.output<Schema> | null {
    const parsed = schema.safeParse(value);
    if (this.problems.length > 0) return null;
    if (parsed.success) return parsed.data;
    for (const issue of parsed.error.issues) {
      const field = fieldOf[String(issue.path[0])];
      if (field !== undefined) this.refuse(field, issue.message);
    }
    return null;
  }
}

/** The cells of some fields down the whole table: what the decimal mark and the date order are judged by. */
export function cellsOf<Field extends string>(
  rows: readonly Cells[],
  matching: Matching<Field>,
  fields: readonly Field[],
): string[] {
  const columns = fields.map((field) => matching[field]).filter((column) => column !== null);
  return rows.flatMap((row) => columns.map((column) => row.cells[column] ?? ""));
}
