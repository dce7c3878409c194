import "server-only";
import type { Prisma } from "#prisma/client";
import { openedRows } from "./sealed-columns";

type DateColumn<Row> = {
  [Column in keyof Row]-?: NonNullable<Row[Column]> extends Date ? Column : never;
}[keyof Row];

type ListColumn<Row> = {
  [Column in keyof Row]-?: Row[Column] extends readonly unknown[] ? Column : never;
}[keyof Row];

/** A select of whole rows of a table, which the database can give as one JSON, beside others in one statement. */
export type Listed<Row> = {
  readonly table: string;
  readonly select: Prisma.Sql;
  /** Every column that is a date or a moment: in JSON they are text */
  readonly dates: Readonly<Record<DateColumn<Row>, true>>;
  /** Every column that is a list: where nothing was ever put in, it is empty */
  readonly lists: Readonly<Record<ListColumn<Row>, true>>;
};

/** The rows out of that JSON, as the client gives them: dates are dates again, and what is sealed is open. */
export async function listedRows<Row extends object>(
  owner: string,
  { table, dates, lists }: Listed<Row>,
  json: readonly Readonly<Record<string, unknown>>[],
): Promise<Row[]> {
  const dated = json.map((row) => {
    const read: Record<string, unknown> = { ...row };
    for (const column of Object.keys(dates)) {
      const text = read[column];
      if (typeof text === "string") read[column] = new Date(text);
    }
    for (const column of Object.keys(lists)) read[column] ??= [];
    return read;
  });
  return (await openedRows(owner, table, dated)) as Row[];
}
