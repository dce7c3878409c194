import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { type ZipEntry, zipEntries } from "./zip-entries";

/** A download that cannot be what it should be. The message says what is wrong and what to give instead. */
export class FdcFileError extends Error {
  override name = "FdcFileError";
}

/** The files of a download by their plain names. */
export type FdcFiles = ReadonlyMap<string, ZipEntry>;

export const whatToGive =
  "Give the folder or the .zip of a CSV download from fdc.nal.usda.gov: Foundation Foods, SR Legacy or Survey (FNDDS).";

/** The files at a path, by their plain names: a folder, or a .zip that may hold a folder. */
export async function fdcFiles(path: string): Promise<FdcFiles> {
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
