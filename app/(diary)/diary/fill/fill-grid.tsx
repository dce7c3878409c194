"use client";

import { type ClipboardEvent, Fragment, useId, useRef, useState } from "react";
import type { Nights } from "#app/_nights/use-nights";
import { Link } from "#app/_ui/link";
import { useToast } from "#app/_ui/toast";
import { dateWords } from "#lib/base/time/date-words";
import { gridNumber, gridNumberHelp, pastedCells } from "#lib/diary/nights/grid-number";
import type { NightItem } from "#lib/diary/nights/night-list";
import { stateWords } from "#lib/diary/nights/night-words";
import { type Column, columns } from "./columns";
import { FillCell } from "./fill-cell";
import { useGridKeys } from "./use-grid-keys";

const shapes = { cramps: "shape-cramp", none: "shape-none", "not-recorded": "shape-unknown" } as const;

/** What stands in cells and cannot be read, by night and column. */
type Unclear = Readonly<Record<string, string>>;
const keyOf = ({ night }: NightItem, { field }: Column) => `${night} ${field}`;

/** Puts a block into the cells: each night is changed once, and what cannot be read stays in its cell with words. */
function usePaste(rows: readonly NightItem[], nights: Nights, mark: (unclear: Unclear) => void) {
  const { show } = useToast();
  return (event: ClipboardEvent<HTMLInputElement>, row: number, column: number) => {
    const block = pastedCells(
      event.clipboardData.getData("text"),
      { row, column },
      { rows: rows.length, columns: columns.length },
    );
    if (!block) return;
    event.preventDefault();
    const unclear: Record<string, string> = {};
    const undo = rows.flatMap((item, at) => {
      const patch: Partial<Record<Column["field"], number>> = {};
      for (const cell of block.cells) {
        const target = columns[cell.column];
        if (cell.row !== at || !target || cell.text === "") continue;
        const number = gridNumber(cell.text, target);
        if (number === "unclear") unclear[keyOf(item, target)] = cell.text;
        else if (number !== null) patch[target.field] = number;
      }
      return Object.keys(patch).length > 0 ? [nights.changeAll([item.night], patch)] : [];
    });
    mark(unclear);
    const wrong = Object.keys(unclear).length;
    const notes = [
      `${undo.length} ${undo.length === 1 ? "night is" : "nights are"} filled in.`,
      wrong > 0 ? `${wrong === 1 ? "1 cell needs" : `${wrong} cells need`} a look.` : "",
      block.outside > 0 ? `${block.outside} did not fit into the grid.` : "",
    ];
    show({
      message: notes.filter((note) => note !== "").join(" "),
      ...(undo.length > 0 && {
        action: {
          label: "Undo",
          onPress: () => {
            for (const takeBack of undo) takeBack();
          },
        },
      }),
    });
  };
}

/** Earliest night first, as nights are lived; one cell, one number. */
export function FillGrid({ nights }: { nights: Nights }) {
  const table = useRef<HTMLTableElement>(null);
  const id = useId();
  const [unclear, setUnclear] = useState<Unclear>({});
  const rows = [...nights.items].reverse();
  const keys = useGridKeys(table, { rows: rows.length, columns: columns.length });
  const mark = (key: string, text: string | null) =>
    setUnclear(({ [key]: _, ...others }) => (text === null ? others : { ...others, [key]: text }));
  const paste = usePaste(rows, nights, (found) => setUnclear((before) => ({ ...before, ...found })));
  return (
    <div className="-mx-2 overflow-x-auto px-px sm:mx-0">
      <table ref={table} className="w-full max-w-2xl border-collapse text-left">
        <caption className="sr-only">
          Your nights: cramps, worst pain, minutes of cramp, minutes of sleep lost, and how disturbed sleep
          was
        </caption>
        <Headings />
        <tbody>
          {rows.map((item, row) => (
            <Fragment key={item.night}>
              <tr className="border-line border-t">
                <th scope="row" className="py-1 pr-1 font-normal">
                  <NightName item={item} />
                </th>
                {columns.map((column, index) => {
                  const key = keyOf(item, column);
                  return (
                    <td key={column.field} className="px-0.5 py-1 text-center">
                      <FillCell
                        label={`${column.spoken}, ${dateWords(item.night)}`}
                        value={column.value(item)}
                        rule={column}
                        cell={`${row}-${index}`}
                        unclear={unclear[key] ?? null}
                        errorId={`${id} ${key}`.replaceAll(" ", "-")}
                        onUnclear={(text) => mark(key, text)}
                        onKeyDown={(event) => keys.onKeyDown(event, { row, column: index })}
                        onPointerDown={keys.onPointerDown}
                        onPaste={(event) => paste(event, row, index)}
                        onChange={(value) => void nights.changeNight(item.night, { [column.field]: value })}
                      />
                    </td>
                  );
                })}
              </tr>
              <RowErrors id={id} item={item} unclear={unclear} />
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Right under their night, in words, for whoever sees no red and hovers over nothing. */
function RowErrors({ id, item, unclear }: { id: string; item: NightItem; unclear: Unclear }) {
  const wrong = columns.filter((column) => unclear[keyOf(item, column)] !== undefined);
  if (wrong.length === 0) return null;
  return (
    <tr>
      <td colSpan={columns.length + 1} className="pb-2 text-sm text-stop">
        {wrong.map((column) => (
          <p key={column.field} id={`${id} ${keyOf(item, column)}`.replaceAll(" ", "-")} role="alert">
            {column.label}: {gridNumberHelp(column)}. “{unclear[keyOf(item, column)]}” is not kept.
          </p>
        ))}
      </td>
    </tr>
  );
}

/** Leads to the whole night; out of the way of the keyboard, which goes from cell to cell. */
function NightName({ item: { night, summary } }: { item: NightItem }) {
  const [weekday, day, month = ""] = dateWords(night).split(" ");
  return (
    <Link
      href={`/diary/${night}`}
      prefetch={false}
      tabIndex={-1}
      className="flex min-h-target items-center gap-1.5 text-ink"
    >
      <span aria-hidden="true" className={`size-3.5 shrink-0 ${shapes[summary.state]}`} />
      <span className="whitespace-nowrap text-sm sm:text-base">
        {weekday} {day} <span className="hidden sm:inline">{month}</span>
        <span className="sm:hidden">{month.slice(0, 3)}</span>
        <span className="sr-only">, {stateWords[summary.state]}</span>
      </span>
    </Link>
  );
}

function Headings() {
  return (
    <thead>
      <tr className="text-sm">
        <th scope="col" className="py-2 pr-1">
          Night
        </th>
        {columns.map(({ field, label }) => (
          <th key={field} scope="col" className="px-0.5 py-2 text-center leading-tight">
            {label}
          </th>
        ))}
      </tr>
    </thead>
  );
}
