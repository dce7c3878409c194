import { createReadStream, createWriteStream, existsSync, rmSync, statSync } from "node:fs";
import { open } from "node:fs/promises";
import { basename, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import type { LogEnd } from "#lib/server/db/log-connection";
import { type LogPosition, segmentName, segmentStart, startOfSegment } from "#lib/server/db/log-position";
import { type BackupManifest, logFolderOf, reachOf } from "./backup-folder";
import { ended, growing } from "./log-folder";

type LogFacts = NonNullable<BackupManifest["log"]>;

/** What was kept after a backup, as it is now: beside a running Charley it goes on growing. */
export type KeptLog = {
  readonly reach: LogEnd;
  /** The files one after the other, without a gap */
  readonly names: readonly string[];
  /** What is not there of what was noted to be; null where nothing */
  readonly missing: string | null;
};

const bytesOf = (path: string) => (existsSync(path) ? statSync(path).size : null);

/** Which files of the log are there, one after the other from where the backup ends; null where no log was kept. */
export function findKeptLog(dir: string, { timeline, segmentBytes, end }: LogFacts): KeptLog | null {
  const folder = logFolderOf(dir);
  // First: what comes meanwhile is more than is looked for.
  const reach = reachOf(dir);
  if (reach === null) return null;
  const names: string[] = [];
  let position: LogPosition = segmentStart(BigInt(end), segmentBytes);
  let name = "";
  for (let isWhole = true; isWhole; ) {
    name = segmentName(timeline, position, segmentBytes);
    const bytes = existsSync(join(folder, `${name}${ended}`))
      ? segmentBytes
      : bytesOf(join(folder, `${name}${growing}`));
    if (bytes !== null) names.push(name);
    isWhole = bytes === segmentBytes;
    position += BigInt(bytes ?? 0);
  }
  const isShort = position < reach.position && reach.position > BigInt(end);
  return { reach, names, missing: isShort ? `${name} in ${folder} is missing or cut short` : null };
}

/**
 * Puts the log that was kept of a backup where PostgreSQL reads it, up to the first file that cannot be read. Gives the
 * paths, and what is wrong with the log from where on it was not put there.
 */
export async function unpackLog(
  dir: string,
  walFolder: string,
  { kept, log }: { kept: KeptLog; log: LogFacts },
): Promise<{ written: string[]; damage: string | null }> {
  const folder = logFolderOf(dir);
  const written: string[] = [];
  for (const name of kept.names) {
    const path = join(walFolder, name);
    try {
      if (await unpackFile(join(folder, name), path, log)) written.push(path);
    } catch (error) {
      rmSync(path, { force: true });
      const why = error instanceof Error ? error.message : String(error);
      return { written, damage: `${name} in ${folder} is damaged (${why})` };
    }
  }
  return { written, damage: kept.missing };
}

/** False where what the copy itself brings of its last file goes further. */
async function unpackFile(from: string, to: string, { end, segmentBytes }: LogFacts): Promise<boolean> {
  const small = `${from}${ended}`;
  const whole = () => createWriteStream(to, { mode: 0o600 });
  if (existsSync(small)) {
    await pipeline(createReadStream(small), createGunzip(), whole());
    return true;
  }
  const file = `${from}${growing}`;
  if (startOfSegment(basename(from), segmentBytes) + BigInt(statSync(file).size) <= BigInt(end)) return false;
  await pipeline(createReadStream(file), whole());
  const handle = await open(to, "r+");
  await handle.truncate(segmentBytes).finally(() => handle.close());
  return true;
}
