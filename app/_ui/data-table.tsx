import { type ReactNode, useId } from "react";

export type Column<Row> = {
  key: string;
  header: ReactNode;
  cell: (row: Row) => ReactNode;
  /** Numbers stand under each other at the right. */
  numeric?: boolean;
};

type Props<Row> = {
  caption: ReactNode;
  /** The caption is always there for who cannot see the table; it may be hidden where a heading says it already. */
  captionHidden?: boolean;
  /** The first column names the row. */
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
};

/** Rows and columns that can be read aloud; wide ones scroll within themselves, by finger or by key. */
export function DataTable<Row>({ caption, captionHidden = false, columns, rows, rowKey }: Props<Row>) {
  const captionId = useId();
  return (
    <section
      aria-labelledby={captionId}
      tabIndex={0}
      className="relative overflow-x-auto rounded-sm print:overflow-visible"
    >
      <table className="w-full border-collapse text-left text-sm">
        <caption id={captionId} className={captionHidden ? "sr-only" : "pb-2 text-left text-soft"}>
          {caption}
        </caption>
        <thead>
          <tr className="border-edge border-b">
            {columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                className={`py-2 pr-4 align-bottom font-semibold last:pr-0 ${column.numeric ? "text-right" : ""}`}
              >
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} className="border-line border-b last:border-0">
              {columns.map((column, index) => {
                const look = `py-2 pr-4 align-top last:pr-0 ${column.numeric ? "text-right" : ""}`;
                return index === 0 ? (
                  <th key={column.key} scope="row" className={`${look} font-normal`}>
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.key} className={look}>
                    {column.cell(row)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
