import { Unzip, UnzipInflate } from "fflate";
import { AppleHealthReading, isAppleHealth } from "./apple-health";
import { brokenHealth, type ReadFile, readFile, refusedFile } from "./file-proposal";
import { NotReadable } from "./not-readable";
import type { Reader } from "./schema";

/** A file that is read in pieces: what it is called, its bytes, and how far the reading is told as it goes. */
export type FileSource = {
  readonly name: string;
  readonly size: number;
  readonly pieces: () => AsyncIterable<Uint8Array>;
  readonly onRead?: (bytes: number) => void;
};

/** What is read into memory as a whole. Only Apple Health's exports are longer, and those are read as they pass. */
export const mostWholeBytes = 60_000_000;
const mostHealthBytes = 8_000_000_000;
const tooLarge =
  "This file is over 60 MB, and no export of Apple Health. Please cut it into smaller ones, or leave out what is not of the diary.";

const proposed = (reading: AppleHealthReading): ReadFile => ({
  own: null,
  proposal: reading.proposal(),
  grids: [],
});

async function wholeBytes(source: FileSource): Promise<Uint8Array> {
  const whole = new Uint8Array(source.size);
  let at = 0;
  for await (const piece of source.pieces()) {
    if (at + piece.length > whole.length) throw new NotReadable("This file changed while it was read.");
    whole.set(piece, at);
    at += piece.length;
    source.onRead?.(at);
  }
  return whole.subarray(0, at);
}

/** The export inside a ZIP, unpacked as it passes. Null where there is none in it. */
async function zippedHealth(source: FileSource, reader: Reader): Promise<ReadFile | null> {
  let found: AppleHealthReading | null = null;
  let unpacked = 0;
  let problem: Error | null = null;
  const unzip = new Unzip((file) => {
    if (!/\.xml$/i.test(file.name) || /cda\.xml$/i.test(file.name) || found) return;
    const decoder = new TextDecoder();
    let beginning: string | null = "";
    let own: AppleHealthReading | null = null;
    file.ondata = (error, data, final) => {
      if (error) problem ??= error;
      if (problem) return;
      unpacked += data.length;
      if (unpacked > mostHealthBytes) problem = new NotReadable(tooLarge);
      const text = decoder.decode(data, { stream: !final });
      if (beginning !== null) {
        beginning += text;
        if (beginning.length < 4000 && !final) return;
        if (isAppleHealth(beginning)) own = found = new AppleHealthReading(reader);
        own?.write(beginning);
        beginning = null;
      } else own?.write(text);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  let read = 0;
  for await (const piece of source.pieces()) {
    unzip.push(piece);
    if (problem) throw problem;
    read += piece.length;
    source.onRead?.(read);
  }
  unzip.push(new Uint8Array(0), true);
  if (problem) throw problem;
  return found && proposed(found);
}

async function plainHealth(source: FileSource, reader: Reader): Promise<ReadFile> {
  const reading = new AppleHealthReading(reader);
  const decoder = new TextDecoder();
  let read = 0;
  for await (const piece of source.pieces()) {
    reading.write(decoder.decode(piece, { stream: true }));
    read += piece.length;
    source.onRead?.(read);
  }
  return proposed(reading);
}

async function beginningOf(source: FileSource): Promise<Uint8Array> {
  for await (const piece of source.pieces()) return piece.subarray(0, 20_000);
  return new Uint8Array(0);
}

/** @throws NotReadable, in words, also where what was read as Apple Health is none or breaks off */
async function asHealth<Read>(read: () => Promise<Read>): Promise<Read> {
  return read().catch((error: unknown) => {
    throw error instanceof NotReadable ? error : new NotReadable(brokenHealth);
  });
}

async function readAny(source: FileSource, reader: Reader): Promise<ReadFile> {
  const beginning = await beginningOf(source);
  const isZip = beginning[0] === 0x50 && beginning[1] === 0x4b;
  if (isAppleHealth(new TextDecoder().decode(beginning))) return asHealth(() => plainHealth(source, reader));
  const mayBeHealth = new TextDecoder("latin1").decode(beginning).includes("apple_health_export/");
  if (isZip && (mayBeHealth || source.size > mostWholeBytes)) {
    const health = await asHealth(() => zippedHealth(source, reader));
    if (health) return health;
  }
  if (source.size > mostWholeBytes) return refusedFile(tooLarge);
  return readFile({ name: source.name, bytes: await wholeBytes(source) }, reader);
}

/**
 * What a file would write. Apple Health's exports are read in pieces, of any length and in constant memory; every other
 * file is held as a whole, and refused in words where it is too large for that.
 */
export async function readSource(source: FileSource, reader: Reader): Promise<ReadFile> {
  return readAny(source, reader).catch((error: unknown) => {
    if (error instanceof NotReadable) return refusedFile(error.message);
    throw error;
  });
}
