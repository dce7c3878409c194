"use client";

import { Download, Table2 } from "lucide-react";
import dynamic from "next/dynamic";
import { type ReactNode, useEffect, useId, useState } from "react";
import { Button } from "#app/_ui/button";
import { Skeleton } from "#app/_ui/skeleton";
import type { TrendFigure } from "#lib/insight/figures/figures";
import { PartNotLoaded } from "./part-not-loaded";

const load = () => import("./figure-numbers").then(({ FigureNumbers }) => FigureNumbers);

// Without it, a script that does not come would take the whole page with it.
const Numbers = dynamic(() => load().catch(() => PartNotLoaded), { loading: () => <Skeleton lines={4} /> });

type Props = { figure: TrendFigure; children: ReactNode };

async function save({ table, name }: TrendFigure) {
  const { saveTable } = await import("./save-table");
  saveTable(table(), name);
}

/** A picture with its sentence first, its numbers one tap away below it and its file another. */
export function Figure({ figure, children }: Props) {
  const { name, finding } = figure;
  const [isOpen, setOpen] = useState(false);
  const tableId = useId();
  // Fetched once the page stands, not with it: they must be here when they are asked for without a connection.
  useEffect(() => void load().catch(() => undefined), []);
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
        <Button variant="plain" size="inline" onClick={() => save(figure)}>
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
