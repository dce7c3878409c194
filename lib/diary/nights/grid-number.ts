/** What a cell of the paper grid may hold: numbers from 0 to `max`. */
export type GridRule = { readonly max: number; readonly isWhole: boolean };

/** The number that was typed, with a comma or a point; null for an empty cell, "unclear" for anything else. */
export function gridNumber(text: string, { max, isWhole }: GridRule): number | null | "unclear" {
  const trimmed = text.trim().replace(",", ".");
  if (trimmed === "") return null;
  const number = Number(trimmed);
  const fits = /^\d+(\.\d+)?$/.test(trimmed) && number <= max && (!isWhole || Number.isInteger(number));
  return fits ? number : "unclear";
}

/** What to do about a cell that cannot be read: "Enter a whole number from 0 to 10". */
export const gridNumberHelp = ({ max, isWhole }: GridRule): string =>
  `Enter a ${isWhole ? "whole " : ""}number from 0 to ${max}`;

export type PastedCell = { readonly row: number; readonly column: number; readonly text: string };

/**
 * The cells of a block copied from a spreadsheet (lines, with tabs between), laid from one cell of a grid to the right and
 * down. A first line without any figure is taken for headings and left out. Null where it is no block but a single text.
 * @param at the cell it is pasted into, from 0
 * @param size rows and columns of the grid; `outside` counts filled cells that would lie beyond
 */
export function pastedCells(
  text: string,
  at: { readonly row: number; readonly column: number },
  size: { readonly rows: number; readonly columns: number },
): { readonly cells: readonly PastedCell[]; readonly outside: number } | null {
  const lines = text.replace(/\r\n?/g, "\n").replace(/\n+$/, "").split("\n");
  if (lines.length === 1 && !text.includes("\t")) return null;
  const [first = "", ...rest] = lines;
  const rows = (/\d/.test(first) || first.trim() === "" ? lines : rest).map((line) => line.split("\t"));
  const all = rows.flatMap((texts, down) =>
    texts.map((cell, right) => ({ row: at.row + down, column: at.column + right, text: cell.trim() })),
  );
  const fits = ({ row, column }: PastedCell) => row < size.rows && column < size.columns;
  return {
    cells: all.filter(fits),
    outside: all.filter((cell) => !fits(cell) && cell.text !== "").length,
  };
}
