import type { Readable } from "node:stream";
import { CsvRowTooLong, csvRows } from "./csv-rows";
import { FdcFileError, type FdcFiles, whatToGive } from "./fdc-files";
import {
  type FdcAmount,
  type FdcFood,
  type FdcPortion,
  fdcAmount,
  fdcFood,
  fdcIdOf,
  fdcOldNumber,
  fdcPortion,
} from "./fdc-food";

export type Progress = (file: string, share: number) => void;

/** Something of a food, with the number of the row that says it: of two that say different things the later one counts. */
export type OfFood<Said> = Said & { readonly fdcId: string; readonly at: number };

/** Where what is read goes, some rows at a time. The next rows are not read before these are taken. */
export type FdcSink = {
  /** Of several foods of one type and description the newest, the one with the highest id, is the food. */
  readonly foods: (rows: readonly FdcFood[]) => Promise<void>;
  /** After the last food; gives how many there are. What is said of any other is left out. */
  readonly allFoodsListed: () => Promise<number>;
  readonly amounts: (rows: readonly OfFood<FdcAmount>[]) => Promise<void>;
  readonly portions: (rows: readonly OfFood<FdcPortion>[]) => Promise<void>;
  readonly oldNumbers: (rows: readonly OfFood<{ readonly ndbNumber: string }>[]) => Promise<void>;
};

/** How many rows are held at a time, whatever the size of the download. */
export const rowsHeld = 1000;
const noUnits: ReadonlyMap<string, string> = new Map();
/** The download's own list has some 120. */
const mostUnits = 10_000;

const columnsOf: Readonly<Record<string, readonly string[]>> = {
  "food.csv": ["fdc_id", "data_type", "description"],
  "food_nutrient.csv": ["fdc_id", "nutrient_id", "amount"],
  "food_portion.csv": ["fdc_id", "measure_unit_id", "modifier", "gram_weight"],
  "measure_unit.csv": ["id", "name"],
  "sr_legacy_food.csv": ["fdc_id", "NDB_number"],
};

async function* textOf(stream: Readable, onBytes: (bytes: number) => void): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  for await (const chunk of stream) {
    const bytes = chunk as Buffer;
    onBytes(bytes.length);
    yield decoder.decode(bytes, { stream: true });
  }
}

async function* checkedRows(name: string, rows: AsyncIterable<Row>): AsyncGenerator<Row> {
  try {
    yield* rows;
  } catch (error) {
    if (!(error instanceof CsvRowTooLong)) throw error;
    throw new FdcFileError(`${name} has a quote that does not end. ${whatToGive}`);
  }
}

async function* rowsOf(files: FdcFiles, name: string, progress: Progress) {
  const file = files.get(name);
  if (file === undefined) throw new FdcFileError(`${name} is not among the files. ${whatToGive}`);
  let read = 0;
  const text = textOf(await file.open(), (bytes) => {
    read += bytes;
    progress(name, file.size === 0 ? 1 : Math.min(1, read / file.size));
  });
  let checked = false;
  for await (const row of checkedRows(name, csvRows(text))) {
    const missing = checked ? undefined : columnsOf[name]?.find((column) => row[column] === undefined);
    if (missing !== undefined) throw new FdcFileError(`${name} has no column “${missing}”. ${whatToGive}`);
    checked = true;
    yield row;
  }
}

type Row = Readonly<Record<string, string>>;

/** Hands over what `read` makes of each row, `rowsHeld` at a time. */
async function handOver<Read>(
  rows: AsyncIterable<Row>,
  { read, to }: { read: (row: Row) => Read | null; to: (rows: readonly Read[]) => Promise<void> },
): Promise<void> {
  let held: Read[] = [];
  for await (const row of rows) {
    const made = read(row);
    if (made === null) continue;
    held.push(made);
    if (held.length < rowsHeld) continue;
    await to(held);
    held = [];
  }
  if (held.length > 0) await to(held);
}

/** What a row says of its food; rows that name none are left out. */
function ofFood<Said extends object>(read: (row: Row) => Said | null): (row: Row) => OfFood<Said> | null {
  let at = 0;
  return (row) => {
    at += 1;
    const fdcId = fdcIdOf(row);
    const said = fdcId === null ? null : read(row);
    return fdcId === null || said === null ? null : { ...said, fdcId, at };
  };
}

/**
 * Reads a FoodData Central CSV download into a sink. Files are read as streams, each once, and no more than `rowsHeld` rows
 * are held at any time: memory does not grow with the download.
 * @throws FdcFileError when the files are not such a download
 */
export async function readFdc(files: FdcFiles, sink: FdcSink, progress: Progress): Promise<void> {
  const rows = (name: string) => rowsOf(files, name, progress);
  await handOver(rows("food.csv"), { read: fdcFood, to: sink.foods });
  if ((await sink.allFoodsListed()) === 0)
    throw new FdcFileError(`food.csv lists no Foundation, SR Legacy or Survey food. ${whatToGive}`);
  await handOver(rows("food_nutrient.csv"), { read: ofFood(fdcAmount), to: sink.amounts });
  if (files.has("food_portion.csv")) {
    const units = files.has("measure_unit.csv") ? await unitNames(rows("measure_unit.csv")) : noUnits;
    const read = ofFood((row) => fdcPortion(row, units));
    await handOver(rows("food_portion.csv"), { read, to: sink.portions });
  }
  // SR Legacy tells the number each food had in the releases before it, the one that came with Charley among them.
  if (files.has("sr_legacy_food.csv")) {
    const read = ofFood((row) => {
      const ndbNumber = fdcOldNumber(row);
      return ndbNumber === null ? null : { ndbNumber };
    });
    await handOver(rows("sr_legacy_food.csv"), { read, to: sink.oldNumbers });
  }
}

async function unitNames(rows: AsyncIterable<Row>): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  for await (const { id = "", name = "" } of rows) {
    names.set(id, name);
    if (names.size > mostUnits) throw new FdcFileError(`measure_unit.csv is no list of units. ${whatToGive}`);
  }
  return names;
}
