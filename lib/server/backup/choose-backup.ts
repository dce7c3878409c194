import { resolve } from "node:path";
import { DatabaseError } from "#lib/server/db/database-error";
import { type BackupManifest, endOf, isBackup, listBackups, reachOf, readManifest } from "./backup-folder";

/** Which backup is put back, and how much of what was written after it: all that is kept, up to a moment, or nothing. */
export type Choice = { dir: string; upTo: Date | "all" | "nothing" };

const timeWords = (at: Date) =>
  at
    .toISOString()
    .replace("T", " ")
    .replace(/\.\d+Z$/, " UTC");

/** Those of a folder that were not found bad; where all were, all: what can still be read of them is for whoever asks. */
function soundOf(folder: string): { dir: string; manifest: BackupManifest }[] {
  const all = listBackups(folder);
  const sound = all.filter(({ check }) => (check?.problem ?? null) === null);
  return sound.length > 0 ? sound : all;
}

/** The backup at a path as it was made, the last state there is in a folder of them, or the moment asked for. */
export function chooseBackup(from: string, at: Date | null): Choice {
  const given = resolve(from);
  const kept = isBackup(given) ? [{ dir: given, manifest: readManifest(given) }] : soundOf(given);
  const [newest] = kept;
  if (newest === undefined) throw new DatabaseError(`There is no backup in ${given}.`);
  if (at === null) {
    const isLast = !isBackup(given) && reachOf(newest.dir) !== null;
    return { dir: newest.dir, upTo: isLast ? "all" : "nothing" };
  }
  const before = kept.find(({ manifest }) => endOf(manifest) <= at);
  if (before === undefined) {
    const oldest = endOf(kept.at(-1)?.manifest ?? newest.manifest);
    throw new DatabaseError(
      `Nothing in ${given} goes back to ${timeWords(at)}: the earliest moment there is ${timeWords(oldest)}.`,
    );
  }
  if (reachOf(before.dir) === null) {
    throw new DatabaseError(
      `No log was kept of what was written after ${before.dir} (${timeWords(endOf(before.manifest))}). Put that backup back as it is: npm run restore -- ${before.dir}`,
    );
  }
  return { dir: before.dir, upTo: at };
}
