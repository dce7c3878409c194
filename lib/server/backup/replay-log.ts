import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { startEmbedded } from "#lib/server/db/embedded";
import { restoringSuffix } from "#lib/server/db/postgres-cluster";
import { untilReplayed } from "#lib/server/db/until-replayed";

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

async function replay(home: string): Promise<void> {
  const database = await startEmbedded(home);
  try {
    await untilReplayed(database.adminUrl);
  } finally {
    await database.release();
  }
}

/** Nothing was committed between the last entry of the log and the moment asked for, and PostgreSQL takes it for a mistake. */
const isShortOfTarget = (home: string) =>
  readFileSync(join(home, "postgres.log"), "utf8").includes(
    "recovery ended before configured recovery target",
  );

/**
 * Starts the embedded database that was put back, until it has taken in its log, and stops it.
 * @throws with the end of the server's log, and the folder is then as one that was cut short
 */
export async function replayLog(home: string, upTo: Date | "all"): Promise<void> {
  const cluster = join(home, "postgres");
  try {
    await replay(home).catch(async (error: unknown) => {
      if (upTo === "all" || !isShortOfTarget(home)) throw error;
      prepareReplay(cluster, null);
      await replay(home);
    });
  } catch (error) {
    renameSync(cluster, `${cluster}${restoringSuffix}`);
    throw error;
  }
  writeSettings(cluster, []);
}
