import { createReadStream } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import type { Readable } from "node:stream";
import { createInflateRaw } from "node:zlib";

/** One file of an archive; `open` starts reading it, unpacking on the way. */
export type ZipEntry = { readonly name: string; readonly size: number; readonly open: () => Readable };

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localHeaderBytes = 30;
/** The end record and the longest comment that can follow it. */
const tailBytes = 22 + 65_535;
const stored = 0;
const deflated = 8;

async function bytesAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  const { bytesRead } = await file.read(buffer, 0, length, position);
  return buffer.subarray(0, bytesRead);
}

/**
 * The files in a .zip archive, by its central directory; null when the file is no archive. Nothing is unpacked to disk.
 * Archives over 4 GB (zip64) are refused with an error: the downloads this is for are a tenth of that.
 */
export async function zipEntries(path: string): Promise<ZipEntry[] | null> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const tail = await bytesAt(file, Math.max(0, size - tailBytes), Math.min(size, tailBytes));
    const end = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
    if (end === -1 || tail.readUInt32LE(end) !== endSignature) return null;
    const directory = await bytesAt(file, tail.readUInt32LE(end + 16), tail.readUInt32LE(end + 12));
    const entries: ZipEntry[] = [];
    for (let at = 0; at + 46 <= directory.length && directory.readUInt32LE(at) === entrySignature; ) {
      const method = directory.readUInt16LE(at + 10);
      const packed = directory.readUInt32LE(at + 20);
      const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) =>
        directory.readUInt16LE(at + offset),
      );
      const name = directory.toString("utf8", at + 46, at + 46 + (nameLength ?? 0));
      const header = directory.readUInt32LE(at + 42);
      if (packed === 0xffffffff || header === 0xffffffff)
        throw new Error("The archive is larger than 4 GB: unpack it and give the folder.");
      const local = await bytesAt(file, header, localHeaderBytes);
      const start = header + localHeaderBytes + local.readUInt16LE(26) + local.readUInt16LE(28);
      entries.push({
        name,
        size: directory.readUInt32LE(at + 24),
        open: () => openPacked(path, { start, packed, method }),
      });
      at += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0);
    }
    return entries;
  } finally {
    await file.close();
  }
}

function openPacked(
  path: string,
  { start, packed, method }: { start: number; packed: number; method: number },
): Readable {
  if (method !== stored && method !== deflated)
    throw new Error(
      "The archive is packed in a way that cannot be read here: unpack it and give the folder.",
    );
  const raw = createReadStream(path, { start, end: start + Math.max(packed, 1) - 1 });
  if (method === stored) return raw;
  const inflated = createInflateRaw();
  raw.on("error", (error) => inflated.destroy(error));
  return raw.pipe(inflated);
}
