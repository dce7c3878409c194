import { DataTable } from "#app/_ui/data-table";
import { grouped } from "#lib/base/text/grouped";
import type { TrendFigure } from "#lib/insight/figures/figures";
import type { NumberTable } from "#lib/insight/figures/number-table";

type Row = { readonly at: number; readonly cells: NumberTable["rows"][number] };

function Cell({ value }: { value: string | number | null | undefined }) {
  if (value !== null && value !== undefined)
    return <span className="whitespace-nowrap">{typeof value === "number" ? grouped(value) : value}</span>;
  return (
    <>
      <span aria-hidden="true">·</span>
      <span className="sr-only">not known</span>
    </>
  );
}

/** The numbers a picture is drawn from, as a table. */
export function FigureNumbers({ figure }: { figure: TrendFigure }) {
  const { columns, rows } = figure.table();
  return (
    <DataTable
      caption={figure.name}
      columns={columns.map(({ header, numeric }, at) => ({
        key: `${at} ${header}`,
        header,
        numeric,
        cell: ({ cells }: Row) => <Cell value={cells[at]} />,
      }))}
      // Two rows may hold the same cells; what tells them apart is where they stand.
      rows={rows.map((cells, at): Row => ({ at, cells }))}
      rowKey={({ at }) => `${at}`}
    />
  );
}
