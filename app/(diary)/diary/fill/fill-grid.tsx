"use client";

import { type KeyboardEvent, useRef } from "react";
import type { Nights } from "#app/_nights/use-nights";
import { Link } from "#app/_ui/link";
import { dateWords } from "#lib/base/time/date-words";
import type { NightItem } from "#lib/diary/nights/night-list";
import { stateWords } from "#lib/diary/nights/night-words";
import type { NightBody } from "#lib/diary/nights/schema";
import { FillCell } from "./fill-cell";

type Column = {
  readonly field: "crampCount" | "worstPain" | "crampMinutes" | "sleepLostMinutes" | "sleepDisturbance";
  /** Short, as on the paper; the words for who cannot see the column are in `spoken`. */
  readonly label: string;
  readonly spoken: string;
  readonly value: (item: NightItem) => number | null;
  readonly max: number;
  readonly isWhole: boolean;
};

/** In the order of the paper sheet. */
const columns: readonly Column[] = [
  {
    field: "crampCount",
    label: "Cramps",
    spoken: "Cramps",
    value: ({ summary }) => (summary.state === "not-recorded" ? null : summary.count),
    max: 50,
    isWhole: true,
  },
  {
    field: "worstPain",
    label: "Pain",
    spoken: "Worst pain",
    value: ({ summary }) => summary.worstPain,
    max: 10,
    isWhole: true,
  },
  {
    field: "crampMinutes",
    label: "Minutes",
    spoken: "Minutes of cramp",
    value: ({ summary }) => summary.minutes,
    max: 1440,
    isWhole: false,
  },
  {
    field: "sleepLostMinutes",
    label: "Sleep lost",
    spoken: "Minutes of sleep lost",
    value: ({ summary }) => summary.sleepLostMinutes,
    max: 1440,
    isWhole: true,
  },
  {
    field: "sleepDisturbance",
    label: "Sleep 0–10",
    spoken: "How much cramps disturbed your sleep, 0 to 10",
    value: ({ summary }) => summary.sleepDisturbance,
    max: 10,
    isWhole: true,
  },
];

const shapes = { cramps: "shape-cramp", none: "shape-none", "not-recorded": "shape-unknown" } as const;

const steps: Record<string, readonly [number, number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  Enter: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Whether an arrow key would leave the text: it moves to the next cell only from the text's end, or over all of it. */
function leavesText(input: HTMLInputElement, by: number): boolean {
  const { selectionStart, selectionEnd, value } = input;
  if (selectionStart === 0 && selectionEnd === value.length) return true;
  return by < 0 ? selectionEnd === 0 : selectionStart === value.length;
}

/** Earliest night first, as nights are lived; one cell, one number. */
export function FillGrid({ nights }: { nights: Nights }) {
  const table = useRef<HTMLTableElement>(null);
  const rows = [...nights.items].reverse();
  const move = (event: KeyboardEvent<HTMLInputElement>, row: number, column: number) => {
    const step = steps[event.key];
    if (!step || (step[1] !== 0 && !leavesText(event.currentTarget, step[1]))) return;
    const next = table.current?.querySelector<HTMLInputElement>(
      `[data-cell="${row + step[0]}-${column + step[1]}"]`,
    );
    if (!next) return;
    event.preventDefault();
    next.focus();
    next.select();
  };
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
            <tr key={item.night} className="border-line border-b">
              <th scope="row" className="py-1 pr-1 font-normal">
                <NightName item={item} />
              </th>
              {columns.map((column, index) => (
                <td key={column.field} className="px-0.5 py-1 text-center">
                  <FillCell
                    label={`${column.spoken}, ${dateWords(item.night)}`}
                    value={column.value(item)}
                    max={column.max}
                    isWhole={column.isWhole}
                    cell={`${row}-${index}`}
                    onKeyDown={(event) => move(event, row, index)}
                    onChange={(value) => {
                      const patch: Partial<NightBody> = { [column.field]: value };
                      void nights.changeNight(item.night, patch);
                    }}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function NightName({ item: { night, summary } }: { item: NightItem }) {
  const [weekday, day, month = ""] = dateWords(night).split(" ");
  return (
    <Link
      href={`/diary/${night}`}
      prefetch={false}
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
      <tr className="border-edge border-b text-sm">
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
