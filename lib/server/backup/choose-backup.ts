import { resolve } from "node:path";
import { DatabaseError } from "#lib/server/db/database-error";
import {
  datedBy,
  endOf,
  isBackup,
  type KeptBackup,
  listBackups,
  reachOf,
  readManifest,
} from "./backup-folder";

/** Which backup is put back, and how much of what was written after it: all that is kept, up to a moment, or nothing. */
export type Choice = { dir: string; upTo: Date | "all" | "nothing" };

const timeWords = (at: Date) =>
  at
    .toISOString()
    .replace("T", " ")
    .replace(/\.\d+Z$/, " UTC");

/** Those of a folder that were not found bad; where all were, all: what can still be read of them is for whoever asks. */
function soundOf(folder: string): Kept[] {
  const all = listBackups(folder);
  const sound = datedBy(all, new Date()).filter(({ check }) => (check?.problem ?? null) === null);
  return sound.length > 0 ? sound : all;
}

type Kept = Pick<KeptBackup, "dir" | "manifest" | "reach">;

const lastOf = ({ manifest, reach }: Kept) => (reach?.at ?? endOf(manifest)).getTime();

/** Of those given newest first the one that goes furthest: a new one has no log before it was read back. */
const furthest = (kept: readonly Kept[]): Kept | undefined =>
  [...kept].sort((one, other) => lastOf(other) - lastOf(one))[0];

/** The backup at a path as it was made, the last state there is in a folder of them, or the moment asked for. */
export function chooseBackup(from: string, at: Date | null): Choice {
  const given = resolve(from);
  const kept = isBackup(given)
    ? [{ dir: given, manifest: readManifest(given), reach: reachOf(given) }]
    : soundOf(given);
  const last = furthest(kept);
  if (last === undefined) throw new DatabaseError(`There is no backup in ${given}.`);
  if (at === null) {
    const isWithLog = !isBackup(given) && last.reach !== null;
    return { dir: last.dir, upTo: isWithLog ? "all" : "nothing" };
  }
  const made = kept.filter(({ manifest }) => endOf(manifest) <= at);
  const before = made.find(({ reach }) => reach !== null && reach.at >= at) ?? furthest(made);
  if (before === undefined) {
    const oldest = endOf((kept.at(-1) ?? last).manifest);
    throw new DatabaseError(
      `Nothing in ${given} goes back to ${timeWords(at)}: the earliest moment there is ${timeWords(oldest)}.`,
    );
  }
  if (before.reach === null) {
    throw new DatabaseError(
      `No log was kept of what was written after ${before.dir} (${timeWords(endOf(before.manifest))}). Put that backup back as it is: npm run restore -- ${before.dir}`,
    );
  }
  return { dir: before.dir, upTo: at };
}
