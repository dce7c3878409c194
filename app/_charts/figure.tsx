"use client";

import { Download, Table2 } from "lucide-react";
import { type ReactNode, useId, useState } from "react";
import { Button } from "#app/_ui/button";
import { DataTable } from "#app/_ui/data-table";
import { grouped } from "#lib/grouped";
import type { TrendFigure } from "#lib/trends/figures";
import type { NumberTable } from "#lib/trends/number-table";

type Props = { figure: TrendFigure; children: ReactNode };

type Row = { readonly at: number; readonly cells: NumberTable["rows"][number] };

async function download(table: NumberTable, name: string) {
  const { csvOf } = await import("#lib/trends/csv-of");
  const address = URL.createObjectURL(new Blob([csvOf(table)], { type: "text/csv;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = `${name.toLowerCase().replaceAll(" ", "-")}.csv`;
  link.click();
  URL.revokeObjectURL(address);
}

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

function Numbers({ figure }: { figure: TrendFigure }) {
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

/** A picture with its sentence first, its numbers one tap away below it and its file another. */
export function Figure({ figure, children }: Props) {
  const { name, finding, table } = figure;
  const [isOpen, setOpen] = useState(false);
  const tableId = useId();
  return (
    <figure>
      <figcaption className="max-w-read">{finding}</figcaption>
      <div className="mt-4">{children}</div>
      <div className="mt-2 flex flex-wrap gap-x-4 print:hidden">
        <Button
          variant="plain"
          size="inline"
          aria-expanded={isOpen}
          aria-controls={tableId}
          onClick={() => setOpen(!isOpen)}
        >
          <Table2 aria-hidden="true" className="size-5" />
          {isOpen ? "Hide the numbers" : "Show the numbers"}
        </Button>
        <Button variant="plain" size="inline" onClick={() => download(table(), name)}>
          <Download aria-hidden="true" className="size-5" />
          Save as a file<span className="sr-only">: {name}</span>
        </Button>
      </div>
      <div id={tableId} hidden={!isOpen} className="mt-2">
        {isOpen ? <Numbers figure={figure} /> : null}
      </div>
    </figure>
  );
}
