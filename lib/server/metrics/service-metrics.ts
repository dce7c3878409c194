import "server-only";
import { Gauge, Registry } from "prom-client";
import { backupFolder, listBackups } from "#lib/server/backup/backup-folder";
import { db } from "#lib/server/db/client";
import { poolUse } from "#lib/server/db/pool";
import type { Env } from "#lib/server/env";
import { diskOf } from "#lib/server/health/disk";
import { databaseTakesWrites } from "#lib/server/health/takes-writes";
import { ageOfLastGood } from "#lib/server/health/warnings";
import { countWaitingMail } from "#lib/server/mail/send-mail";
import { version } from "#lib/server/version";

type Value = readonly [labels: Readonly<Record<string, string>>, value: number | null];
/** What is not known has no line: a zero would be a figure. */
type Add = (name: string, help: string, values: readonly Value[]) => void;

function addTo(registry: Registry): Add {
  return (name, help, values) => {
    const known = values.filter(([, value]) => value !== null);
    if (known.length === 0) return;
    const labelNames = [...new Set(known.flatMap(([labels]) => Object.keys(labels)))];
    const gauge = new Gauge({ name: `charley_${name}`, help, labelNames, registers: [registry] });
    for (const [labels, value] of known) gauge.set({ ...labels }, value ?? 0);
  };
}

const secondsSince = (moment: Date | null, now: Date) =>
  moment === null ? null : (now.getTime() - moment.getTime()) / 1000;

async function addJobs(add: Add, now: Date): Promise<void> {
  const runs = await db.jobRun.findMany({
    select: { name: true, ranAt: true, succeededAt: true, problem: true },
    orderBy: { name: "asc" },
  });
  add(
    "job_failed",
    "1 where a job of tidying up ended badly when it last ran",
    runs.map(({ name, problem }) => [{ job: name }, problem === null ? 0 : 1]),
  );
  add(
    "job_last_run_age_seconds",
    "Since a job last ran",
    runs.map(({ name, ranAt }) => [{ job: name }, secondsSince(ranAt, now)]),
  );
  add(
    "job_last_success_age_seconds",
    "Since a job last ended well",
    runs.map(({ name, succeededAt }) => [{ job: name }, secondsSince(succeededAt, now)]),
  );
}

function addDisks(add: Add, env: Pick<Env, "dataDir" | "backupDir">): void {
  const places = { data: env.dataDir, ...(env.backupDir !== undefined && { backups: env.backupDir }) };
  const disks = Object.entries(places).map(([place, dir]) => [{ place }, diskOf(dir)] as const);
  const figures = (name: "free" | "total"): Value[] =>
    disks.map(([labels, disk]) => [labels, disk?.[name] ?? null]);
  add("disk_free_bytes", "Free on the disk of the data folder and of the backups", figures("free"));
  add("disk_size_bytes", "Size of the same disks", figures("total"));
}

function addPool(add: Add): void {
  const use = poolUse();
  if (use === null) return;
  const { most, waiting, ...open } = use;
  add(
    "database_connections",
    "Open connections of this copy, by what they do",
    Object.entries(open).map(([state, count]) => [{ state }, count]),
  );
  add("database_connections_max", "How many there may be", [[{}, most]]);
  add("database_connections_waited_for", "How many wait for one", [[{}, waiting]]);
}

type Settings = Pick<Env, "dataDir" | "backupDir" | "database" | "mail">;

/**
 * Figures of the service at this moment, in Prometheus's text format: nothing of what anybody wrote, and nothing that names
 * anybody. What the database would tell is left out while it is away.
 */
export async function serviceMetrics(env: Settings, now: Date): Promise<string> {
  const registry = new Registry();
  const add = addTo(registry);
  add("info", "Always 1; the labels say what runs", [[{ version, database: env.database }, 1]]);
  addDisks(add, env);
  const backups = listBackups(backupFolder(env));
  const age = ageOfLastGood(backups, now);
  add("backup_last_good_age_seconds", "Since the last backup that was read back and found good was made", [
    [{}, age === null ? null : age / 1000],
  ]);
  const isUp = await databaseTakesWrites(2000);
  add("database_up", "1 where the database takes a write", [[{}, isUp ? 1 : 0]]);
  addPool(add);
  if (isUp) {
    await addJobs(add, now).catch(() => {});
    const waiting = env.mail === null ? null : await countWaitingMail().catch(() => null);
    add("mail_waiting", "Letters that have not been sent yet", [[{}, waiting]]);
  }
  return registry.metrics();
}
