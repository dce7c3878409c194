import { Readable } from "node:stream";
import { expect, test } from "vitest";
import type { FdcFiles } from "./fdc-files";
import { type FdcSink, readFdc, rowsHeld } from "./read-fdc";

/** A download that is written while it is read, a row at a time, and how many rows it has given away so far. */
function endlessDownload(
  files: Readonly<Record<string, { header: string; rows: number; row: (at: number) => string }>>,
) {
  let given = 0;
  const entries: FdcFiles = new Map(
    Object.entries(files).map(([name, { header, rows, row }]) => {
      function* text() {
        yield Buffer.from(`${header}\n`);
        for (let at = 0; at < rows; at++) {
          given += 1;
          yield Buffer.from(`${row(at)}\n`);
        }
      }
      return [name, { size: rows, open: async () => Readable.from(text(), { highWaterMark: 1 }) }] as const;
    }),
  );
  return { entries, given: () => given };
}

const foods = 8_000;
const download = () =>
  endlessDownload({
    "food.csv": {
      header: '"fdc_id","data_type","description","food_category_id"',
      rows: foods,
      row: (at) => `"${at}","survey_fndds_food","Soup, number ${at}","1"`,
    },
    "food_nutrient.csv": {
      header: '"id","fdc_id","nutrient_id","amount"',
      rows: 2 * foods,
      row: (at) => `"${at}","${at % foods}","${at < foods ? 1090 : 306}","${at % 500}"`,
    },
    "measure_unit.csv": { header: '"id","name"', rows: 1, row: () => '"1000","cup"' },
    "food_portion.csv": {
      header: '"fdc_id","measure_unit_id","modifier","gram_weight","amount","portion_description"',
      rows: foods,
      row: (at) => `"${at}","1000","","240","1",""`,
    },
    "sr_legacy_food.csv": { header: '"fdc_id","NDB_number"', rows: foods, row: (at) => `"${at}","${at}"` },
  });

test("however large a download is, no more of it is held than some rows at a time", async () => {
  const { entries, given } = download();
  let taken = 0;
  let mostHeld = 0;
  const take = async (rows: readonly unknown[]) => {
    // The database takes its time; nothing is read ahead of it meanwhile but what a stream keeps ready.
    await new Promise(setImmediate);
    mostHeld = Math.max(mostHeld, given() - taken);
    taken += rows.length;
  };
  const sink: FdcSink = {
    foods: take,
    allFoodsListed: async () => taken,
    amounts: take,
    portions: take,
    oldNumbers: take,
  };
  await readFdc(entries, sink, () => undefined);
  // Every row of the download is one that is taken over, but the unit.
  expect(taken).toBe(5 * foods);
  expect(given()).toBe(taken + 1);
  const keptReady = 10;
  expect(mostHeld).toBeLessThanOrEqual(rowsHeld + 1 + keptReady);
});

test("a quote that does not end is a wrong file, not a row as long as the file", async () => {
  const { entries, given } = endlessDownload({
    "food.csv": {
      header: '"fdc_id","data_type","description"',
      rows: 10_000_000,
      row: (at) => (at === 0 ? '"1","foundation_food","Bread' : "x".repeat(1000)),
    },
  });
  const sink: FdcSink = {
    foods: async () => undefined,
    allFoodsListed: async () => 1,
    amounts: async () => undefined,
    portions: async () => undefined,
    oldNumbers: async () => undefined,
  };
  await expect(readFdc(entries, sink, () => undefined)).rejects.toThrow(
    /food\.csv has a quote that does not end/,
  );
  expect(given()).toBeLessThan(2000);
});
