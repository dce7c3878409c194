import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Readable } from "node:stream";
import { type Entry, openPromise } from "yauzl";

/** A download that cannot be what it should be. The message says what is wrong and what to give instead. */
export class FdcFileError extends Error {
  override name = "FdcFileError";
}

/** One file of a download and its bytes unpacked; `open` starts reading it, and an archive is unpacked on the way. */
export type FdcFile = { readonly size: number; readonly open: () => Promise<Readable> };

/** The files of a download by their plain names. */
export type FdcFiles = ReadonlyMap<string, FdcFile>;

export const whatToGive =
  "Give the folder or the .zip of a CSV download from fdc.nal.usda.gov: Foundation Foods, SR Legacy or Survey (FNDDS).";

/** What an archive lists. Nothing is unpacked. */
async function entriesOf(path: string): Promise<Entry[]> {
  const entries: Entry[] = [];
  for await (const entry of (await openPromise(path)).eachEntry()) entries.push(entry);
  return entries;
}

const packed = (path: string, entry: Entry): FdcFile => ({
  size: entry.uncompressedSize,
  open: async () => {
    const archive = await openPromise(path, { autoClose: false });
    try {
      return await archive.openReadStreamPromise(entry);
    } finally {
      // The stream keeps the file open until it has been read.
      archive.close();
    }
  },
});

/** The files at a path, by their plain names: a folder, or a .zip that may hold a folder. */
export async function fdcFiles(path: string): Promise<FdcFiles> {
  const at = await stat(path).catch(() => null);
  if (at === null) throw new FdcFileError(`There is nothing at ${path}. ${whatToGive}`);
  if (!at.isDirectory()) {
    const entries = await entriesOf(path).catch(() => {
      throw new FdcFileError(`${basename(path)} is not a .zip archive that can be read. ${whatToGive}`);
    });
    return new Map(entries.map((entry) => [basename(entry.fileName), packed(path, entry)]));
  }
  const files = new Map<string, FdcFile>();
  for (const name of await readdir(path)) {
    const file = join(path, name);
    const found = await stat(file);
    if (found.isFile()) files.set(name, { size: found.size, open: async () => createReadStream(file) });
  }
  return files;
}
