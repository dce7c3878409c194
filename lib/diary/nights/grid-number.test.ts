import fc from "fast-check";
import { expect, test } from "vitest";
import { gridNumber, pastedCells } from "./grid-number";

const pain = { max: 10, isWhole: true };
const size = { rows: 3, columns: 5 };

test("a cell takes numbers in its range, empty is not said, and nothing else is guessed", () => {
  expect([" 7 ", "", "0"].map((text) => gridNumber(text, pain))).toEqual([7, null, 0]);
  for (const text of ["11", "2.5", "-1", "7 8", "x", "1e1"])
    expect(gridNumber(text, pain), text).toBe("unclear");
  expect(gridNumber("2,5", { max: 1440, isWhole: false })).toBe(2.5);
});

test("a block lands to the right and down, its headings left out, with what does not fit counted", () => {
  const block = pastedCells("Cramps\tPain\r\n2\t6\r\n0\t\r\n", { row: 1, column: 0 }, size);
  expect(block).toEqual({
    cells: [
      { row: 1, column: 0, text: "2" },
      { row: 1, column: 1, text: "6" },
      { row: 2, column: 0, text: "0" },
      { row: 2, column: 1, text: "" },
    ],
    outside: 0,
  });
  expect(pastedCells("1\t2\n3\t4", { row: 2, column: 4 }, size)).toEqual({
    cells: [{ row: 2, column: 4, text: "1" }],
    outside: 3,
  });
  expect(pastedCells("12", { row: 0, column: 0 }, size)).toBeNull();
});

test("a block copied from the grid comes back into the same cells", () => {
  const block = fc.array(fc.array(fc.nat(50), { minLength: 2, maxLength: 2 }), {
    minLength: 1,
    maxLength: 3,
  });
  fc.assert(
    fc.property(block, (rows) => {
      const text = rows.map((row) => row.join("\t")).join("\n");
      const cells = pastedCells(text, { row: 0, column: 1 }, size)?.cells ?? [];
      const back = rows.flatMap((row, at) => row.map((value, right) => [at, 1 + right, String(value)]));
      expect(cells.map((cell) => [cell.row, cell.column, cell.text])).toEqual(back);
    }),
  );
});
