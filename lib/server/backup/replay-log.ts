import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { startEmbedded } from "#lib/server/db/embedded";
import { restoringSuffix } from "#lib/server/db/postgres-cluster";
import { type Replayed, untilReplayed } from "#lib/server/db/until-replayed";

const confOf = (cluster: string) => join(cluster, "postgresql.auto.conf");
const mark = "# Charley: until what was written after the backup is there again\n";

/** Nothing is fetched: the log lies where PostgreSQL looks after its archive has answered that it has nothing. */
const settings = ["restore_command = 'exit 1'", "recovery_target_timeline = 'current'"];
// Names of zones, as the Z of ISO 8601, are not known yet where this is read.
const target = (at: Date) => [
  `recovery_target_time = '${at.toISOString().replace("Z", "+00")}'`,
  "recovery_target_action = 'promote'",
];

function writeSettings(cluster: string, lines: readonly string[]): void {
  const path = confOf(cluster);
  const [own = ""] = (existsSync(path) ? readFileSync(path, "utf8") : "").split(mark);
  writeFileSync(path, lines.length === 0 ? own : `${own}${mark}${lines.join("\n")}\n`, { flush: true });
}

/** Has PostgreSQL, when it next starts on these files, take the log up to a moment, or all of it where none is given. */
export function prepareReplay(cluster: string, at: Date | null): void {
  writeSettings(cluster, [...settings, ...(at === null ? [] : target(at))]);
  writeFileSync(join(cluster, "recovery.signal"), "", { mode: 0o600, flush: true });
}

async function replay(home: string): Promise<Replayed> {
  // What an earlier attempt said is not about this one.
  rmSync(join(home, "postgres.log"), { force: true });
  const database = await startEmbedded(home);
  try {
    return await untilReplayed(database.adminUrl);
  } finally {
    await database.release();
  }
}

/** The log that is there ends before anything later than the moment asked for, and PostgreSQL takes that for a mistake. */
const isShortOfTarget = (home: string) =>
  existsSync(join(home, "postgres.log")) &&
  readFileSync(join(home, "postgres.log"), "utf8").includes(
    "recovery ended before configured recovery target",
  );

/**
 * Starts the embedded database that was put back, until it has taken in its log, and stops it. Gives where it came to;
 * null when it stopped at the moment asked for, with something later behind it.
 * @throws with the end of the server's log, and the folder is then as one that was cut short
 */
export async function replayLog(home: string, upTo: Date | "all"): Promise<Replayed | null> {
  const cluster = join(home, "postgres");
  try {
    const replayed = await replay(home).catch((error: unknown) => {
      if (upTo === "all" || !isShortOfTarget(home)) throw error;
      return null;
    });
    if (replayed !== null) {
      writeSettings(cluster, []);
      return upTo === "all" ? replayed : null;
    }
    prepareReplay(cluster, null);
    const all = await replay(home);
    writeSettings(cluster, []);
    return all;
  } catch (error) {
    if (existsSync(cluster)) renameSync(cluster, `${cluster}${restoringSuffix}`);
    throw error;
  }
}
