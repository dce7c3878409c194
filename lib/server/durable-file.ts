import { createHash } from "node:crypto";
import {
  closeSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname } from "node:path";

const mark = "# sha256 ";
const sumOf = (content: string) => createHash("sha256").update(content).digest("hex");

/** A file beside the database that is empty, cut short or altered: what a power cut can leave of one. */
export class DamagedFileError extends Error {
  override name = "DamagedFileError";
}

function sync(path: string): void {
  const handle = openSync(path, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** The entries of the folder a path is in, on the disk. Windows opens no folders, and writes them by itself. */
export function syncFolder(path: string): void {
  if (process.platform !== "win32") sync(dirname(path));
}

function writeBeside(path: string, content: string, mode: number): string {
  const unfinished = `${path}.${process.pid}.new`;
  rmSync(unfinished, { force: true });
  writeFileSync(unfinished, `${content}\n${mark}${sumOf(content)}\n`, { mode, flush: true });
  return unfinished;
}

/**
 * Writes a small text file that is there whole or not at all, also after a power cut: beside it, to the disk, renamed, and
 * the folder to the disk. Its last line is a checksum.
 */
export function writeDurably(path: string, content: string, mode = 0o600): void {
  renameSync(writeBeside(path, content, mode), path);
  syncFolder(path);
}

/** The same, but leaves a file alone that is there already; whether it was written. */
export function createDurably(path: string, content: string, mode = 0o600): boolean {
  const unfinished = writeBeside(path, content, mode);
  try {
    linkSync(unfinished, path);
    syncFolder(path);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(unfinished, { force: true });
  }
}

/**
 * What such a file holds. One without a checksum (written by a person, or by an older Charley) is taken as it is.
 * @throws DamagedFileError when it is empty or its checksum is another's
 */
export function readDurably(path: string): string {
  const text = readFileSync(path, "utf8").trimEnd();
  const at = text.lastIndexOf(`\n${mark}`);
  const content = at === -1 ? text : text.slice(0, at);
  if (content === "" || content.startsWith(mark)) throw new DamagedFileError(`${path} is empty`);
  if (at !== -1 && text.slice(at + 1 + mark.length) !== sumOf(content)) {
    throw new DamagedFileError(`${path} is damaged`);
  }
  return content;
}
