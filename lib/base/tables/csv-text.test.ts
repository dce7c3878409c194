import { expect, it } from "vitest";
import { csvTable } from "./csv-table";
import { csvText } from "./csv-text";

it("marks as text what a spreadsheet would run, and takes every such mark off again", () => {
  const texts = ["=1+1", "+44 20", "-5", "@noon", "\tindented", "\rbroken", "'tis"];
  const text = csvText(
    ["note"],
    texts.map((one) => [one]),
  );
  for (const run of texts.slice(0, 6)) expect(text).toContain(`"'${run}"`);
  expect(csvTable(text)?.rows.map(({ cells }) => cells[0])).toEqual(texts);
});
