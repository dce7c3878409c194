import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Readable } from "node:stream";
import { csvRows } from "./csv-rows";
import { type FdcFood, fdcAmount, fdcFood, fdcPortion } from "./fdc-food";
import { type ZipEntry, zipEntries } from "./zip-entries";

/** A download that cannot be what it should be. The message says what is wrong and what to give instead. */
export class FdcFileError extends Error {
  override name = "FdcFileError";
}

export type Progress = (file: string, share: number) => void;

const whatToGive =
  "Give the folder or the .zip of a CSV download from fdc.nal.usda.gov: Foundation Foods, SR Legacy or Survey (FNDDS).";
const columnsOf: Readonly<Record<string, readonly string[]>> = {
  "food.csv": ["fdc_id", "data_type", "description"],
  "food_nutrient.csv": ["fdc_id", "nutrient_id", "amount"],
  "food_portion.csv": ["fdc_id", "measure_unit_id", "modifier", "gram_weight"],
  "measure_unit.csv": ["id", "name"],
  "sr_legacy_food.csv": ["fdc_id", "NDB_number"],
};

/** The files at a path, by their plain names: a folder, or a .zip that may hold a folder. */
async function filesAt(path: string): Promise<Map<string, ZipEntry>> {
  const at = await stat(path).catch(() => null);
  if (at === null) throw new FdcFileError(`There is nothing at ${path}. ${whatToGive}`);
  if (!at.isDirectory()) {
    const entries = await zipEntries(path);
    if (entries === null) throw new FdcFileError(`${basename(path)} is not a .zip archive. ${whatToGive}`);
    return new Map(entries.map((entry) => [basename(entry.name), entry]));
  }
  const files = new Map<string, ZipEntry>();
  for (const name of await readdir(path)) {
    const file = join(path, name);
    const found = await stat(file);
    if (found.isFile()) files.set(name, { name, size: found.size, open: () => createReadStream(file) });
  }
  return files;
}

async function* textOf(stream: Readable, onBytes: (bytes: number) => void): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  for await (const chunk of stream) {
    const bytes = chunk as Buffer;
    onBytes(bytes.length);
    yield decoder.decode(bytes, { stream: true });
  }
}

async function* rowsOf(files: ReadonlyMap<string, ZipEntry>, name: string, progress: Progress) {
  const file = files.get(name);
  if (file === undefined) throw new FdcFileError(`${name} is not among the files. ${whatToGive}`);
  let read = 0;
  const text = textOf(file.open(), (bytes) => {
    read += bytes;
    progress(name, file.size === 0 ? 1 : Math.min(1, read / file.size));
  });
  let checked = false;
  for await (const row of csvRows(text)) {
    const missing = checked ? undefined : columnsOf[name]?.find((column) => row[column] === undefined);
    if (missing !== undefined) throw new FdcFileError(`${name} has no column “${missing}”. ${whatToGive}`);
    checked = true;
    yield row;
  }
}

/**
 * Foundation lists what newer rows replaced: of several foods of one type and description the one with the highest id, the
 * newest, is the food.
 */
function newestOfEach(foods: readonly FdcFood[]): Map<string, FdcFood> {
  const newest = new Map<string, FdcFood>();
  for (const food of foods) {
    const key = `${food.type} ${food.description.toLowerCase()}`;
    const known = newest.get(key);
    if (!known || Number(food.fdcId) > Number(known.fdcId)) newest.set(key, food);
  }
  return new Map([...newest.values()].map((food) => [food.fdcId, food]));
}

/**
 * The foods of a FoodData Central CSV download, a folder or a .zip. Files are read as streams, each once: memory grows with
 * the number of foods kept (some 16,000), not with the millions of nutrient rows.
 * @throws FdcFileError when the files are not such a download
 */
export async function readFdc(path: string, progress: Progress): Promise<FdcFood[]> {
  const files = await filesAt(path);
  const listed: FdcFood[] = [];
  for await (const row of rowsOf(files, "food.csv", progress)) {
    const food = fdcFood(row);
    if (food) listed.push(food);
  }
  const foods = newestOfEach(listed);
  if (foods.size === 0)
    throw new FdcFileError(`food.csv lists no Foundation, SR Legacy or Survey food. ${whatToGive}`);
  for await (const row of rowsOf(files, "food_nutrient.csv", progress)) {
    const food = foods.get(row.fdc_id?.trim() ?? "");
    const found = food && fdcAmount(row, food.type);
    if (found) food[found.column] = found.amount;
  }
  await readPortions(files, foods, progress);
  await readOldNumbers(files, foods, progress);
  return [...foods.values()];
}

async function readPortions(
  files: ReadonlyMap<string, ZipEntry>,
  foods: ReadonlyMap<string, FdcFood>,
  progress: Progress,
): Promise<void> {
  if (!files.has("food_portion.csv")) return;
  const unitNames = new Map<string, string>();
  if (files.has("measure_unit.csv")) {
    for await (const row of rowsOf(files, "measure_unit.csv", progress))
      unitNames.set(row.id ?? "", row.name ?? "");
  }
  for await (const row of rowsOf(files, "food_portion.csv", progress)) {
    const food = foods.get(row.fdc_id?.trim() ?? "");
    const portion = food && fdcPortion(row, unitNames);
    if (portion) food.portions.push({ ...portion, seq: food.portions.length + 1 });
  }
}

/** SR Legacy tells the number each food had in the releases before it, the one that came with Charley among them. */
async function readOldNumbers(
  files: ReadonlyMap<string, ZipEntry>,
  foods: ReadonlyMap<string, FdcFood>,
  progress: Progress,
): Promise<void> {
  if (!files.has("sr_legacy_food.csv")) return;
  for await (const row of rowsOf(files, "sr_legacy_food.csv", progress)) {
    const food = foods.get(row.fdc_id?.trim() ?? "");
    const number = row.NDB_number?.trim() ?? "";
    if (food && /^\d{1,5}$/.test(number)) food.ndbNumber = number.padStart(5, "0");
  }
}
