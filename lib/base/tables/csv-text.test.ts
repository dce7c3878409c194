import { expect, it } from "vitest";
import { textGrid } from "#lib/exchange/recognition/text-grid";
import { csvText } from "./csv-text";

it("marks as text what a spreadsheet would run, and takes every such mark off again", () => {
  const texts = ["=1+1", "+44 20", "-5", "@noon", "\tindented", "\rbroken", "'tis"];
  const text = csvText(
    ["note"],
    texts.map((one) => [one]),
  );
  for (const run of texts.slice(0, 6)) expect(text).toContain(`"'${run}"`);
  const [, ...rows] = textGrid("notes.csv", text).rows;
  expect(rows.map(({ cells }) => cells[0])).toEqual(texts);
});
