"use client";

import { type KeyboardEvent, type RefObject, useRef } from "react";

type Cell = { readonly row: number; readonly column: number };
type Size = { readonly rows: number; readonly columns: number };

/** Whether an arrow key would leave the text: it moves to the next cell only from the text's end, or over all of it. */
function leavesText(input: HTMLInputElement, by: number): boolean {
  const { selectionStart, selectionEnd, value } = input;
  if (selectionStart === 0 && selectionEnd === value.length) return true;
  return by < 0 ? selectionEnd === 0 : selectionStart === value.length;
}

/**
 * The keys of a grid, for both ways people type one. Along a night: Tab or the arrow to the right, and Enter at its end goes
 * to where the next night was begun. Down a column: Enter after Enter, and from the last night to the top of the next column.
 */
export function useGridKeys(table: RefObject<HTMLTableElement | null>, { rows, columns }: Size) {
  /** The column in which a run to the right began; null where the last move was another one. */
  const run = useRef<number | null>(null);

  function afterEnter({ row, column }: Cell): Cell {
    const start = run.current;
    run.current = null;
    if (start !== null) return { row: row + 1, column: start };
    return row + 1 < rows ? { row: row + 1, column } : { row: 0, column: column + 1 };
  }

  function nextOf({ key, shiftKey, currentTarget }: KeyboardEvent<HTMLInputElement>, at: Cell): Cell | null {
    const { row, column } = at;
    if (key === "Enter" && shiftKey) return { row: row - 1, column };
    if (key === "Enter") return afterEnter(at);
    const isRight = key === "ArrowRight" && leavesText(currentTarget, 1);
    if (isRight || (key === "Tab" && !shiftKey)) {
      run.current = column + 1 < columns ? (run.current ?? column) : 0;
      // The browser's own Tab leads there, and out of the grid at its end.
      return isRight ? { row, column: column + 1 } : null;
    }
    if (key === "ArrowLeft" && !leavesText(currentTarget, -1)) return null;
    const step = { ArrowLeft: [0, -1], ArrowUp: [-1, 0], ArrowDown: [1, 0] }[key];
    if (!step) return null;
    run.current = null;
    return { row: row + (step[0] ?? 0), column: column + (step[1] ?? 0) };
  }

  return {
    onKeyDown(event: KeyboardEvent<HTMLInputElement>, at: Cell): void {
      const next = nextOf(event, at);
      const cell =
        next && table.current?.querySelector<HTMLInputElement>(`[data-cell="${next.row}-${next.column}"]`);
      if (!cell) return;
      event.preventDefault();
      cell.focus();
      cell.select();
    },
    onPointerDown(): void {
      run.current = null;
    },
  };
}
