import fc from "fast-check";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { csvRows } from "./csv-rows";

async function* inChunks(text: string, sizes: readonly number[]) {
  let at = 0;
  for (let turn = 0; at < text.length; turn++) {
    const size = sizes[turn % sizes.length] ?? 1;
    yield text.slice(at, at + size);
    at += size;
  }
}
const read = async (text: string, sizes: readonly number[] = [1000]) => {
  const rows: Record<string, string>[] = [];
  for await (const row of csvRows(inChunks(text, sizes))) rows.push(row);
  return rows;
};

test("a file comes back as it was written, wherever the chunks are cut", async () => {
  const cell = fc.stringMatching(/^[a-c",\n ]{0,6}$/);
  const row = fc.record({ id: fc.nat().map(String), description: cell, note: cell });
  const sizes = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1 });
  await fc.assert(
    fc.asyncProperty(
      fc.array(row, { minLength: 1, maxLength: 8 }),
      sizes,
      fc.boolean(),
      async (rows, cuts, quotes) => {
        const text = Papa.unparse(rows, { quotes, newline: "\r\n" });
        expect(await read(text, cuts)).toEqual(rows);
      },
    ),
  );
});

test("a byte order mark, a missing last line end and missing cells are no trouble", async () => {
  expect(await read('\uFEFF"id","name"\n"1"')).toEqual([{ id: "1", name: "" }]);
  expect(await read("")).toEqual([]);
});
