import { spawn } from "node:child_process";
import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  lchownSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { completeFolders, refuseTornCopy } from "./copied-cluster";
import { makeDataDir } from "./data-dir";
import { DatabaseError } from "./database-error";
import { type Account, postgresAccount, refuseOutOfReach } from "./postgres-account.mjs";
import { postgresBinaries } from "./postgres-binaries";

/** One embedded PostgreSQL: its files, its programs, and the account that must run them (null: the present one). */
export type Cluster = { dir: string; log: string; home: string; bin: string; account: Account | null };

/** PostgreSQL makes no files that another of its major versions reads. */
export const majorVersion = "18";
/** Where a backup is put back until it is whole. */
export const restoringSuffix = ".restoring";
const longLogBytes = 5_000_000;

const settings = [
  "listen_addresses=127.0.0.1",
  "unix_socket_directories=",
  "max_connections=60",
  "timezone=UTC",
  "log_timezone=UTC",
  // A failing statement or its detail can quote what a person wrote; neither belongs in a log.
  "log_min_error_statement=panic",
  "log_error_verbosity=terse",
  "log_checkpoints=off",
  // What is kept beside the backups may fall behind for a while, as when their disk is away.
  "wal_keep_size=96MB",
];

/** Runs one of PostgreSQL's programs as the cluster's account. */
function run(
  cluster: Cluster,
  program: string,
  args: string[],
): Promise<{ code: number | null; output: string }> {
  const { account } = cluster;
  return new Promise((done, fail) => {
    const child = spawn(join(cluster.bin, program), args, {
      cwd: cluster.home,
      stdio: ["ignore", "pipe", "pipe"],
      ...(account === null ? {} : { uid: account.uid, gid: account.gid }),
    });
    let output = "";
    const keep = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.on("error", fail);
    child.on("close", (code) => done({ code, output }));
  });
}

function give(path: string, account: Account | null): void {
  if (account !== null) chownSync(path, account.uid, account.gid);
}

/**
 * A copy put back from a backup belongs to whoever copied it and may be open to others; PostgreSQL would then not start.
 * Nothing to do for a cluster in its place.
 */
function takeBack({ dir, account }: Pick<Cluster, "dir" | "account">): void {
  if ((statSync(dir).mode & 0o777) !== 0o700) chmodSync(dir, 0o700);
  if (account === null || statSync(dir).uid === account.uid) return;
  for (const path of readdirSync(dir, { recursive: true, encoding: "utf8" })) {
    lchownSync(join(dir, path), account.uid, account.gid);
  }
  // Last, so that one cut short is done again.
  give(dir, account);
}

function versionOf(dir: string): string {
  try {
    return readFileSync(join(dir, "PG_VERSION"), "utf8").trim();
  } catch {
    throw new DatabaseError(
      `${dir} cannot be read, or is not a whole database folder: PG_VERSION is missing. Give it back to this account, or put a backup in its place.`,
    );
  }
}

/** The data folder lets nobody look into it; the account that runs the database it lets through. */
function makeHome(home: string, account: Account | null): void {
  makeDataDir(home, account === null ? 0o077 : 0o066);
  refuseOutOfReach(home, account);
}

/**
 * Finds the cluster under a data folder, which is made when there is none; the cluster may not be made yet.
 * @throws when the account that has to run it cannot reach it, when another version of PostgreSQL made it, or when it is a
 *   copy of one that ran
 */
export function openCluster(home: string): Cluster {
  const account = postgresAccount();
  makeHome(home, account);
  const dir = join(home, "postgres");
  if (!existsSync(dir) && existsSync(`${dir}${restoringSuffix}`)) {
    throw new DatabaseError(
      `A backup was being put back into ${home} and was cut short. Run npm run restore once more, or delete ${dir}${restoringSuffix} for an empty diary.`,
    );
  }
  if (existsSync(dir)) {
    const version = versionOf(dir);
    if (version !== majorVersion) {
      throw new DatabaseError(
        `${dir} was made by PostgreSQL ${version}; this Charley brings PostgreSQL ${majorVersion}.`,
      );
    }
    refuseTornCopy(home, dir);
    takeBack({ dir, account });
    completeFolders(dir, account);
  }
  return { dir, home, log: join(home, "postgres.log"), bin: postgresBinaries(account !== null), account };
}

/** Makes an empty cluster. Made under another name first, so that one cut short is never taken for a whole one. */
export async function createCluster(cluster: Cluster, adminPassword: string): Promise<void> {
  const unfinished = `${cluster.dir}.new`;
  const passwordFile = join(cluster.home, "postgres.password");
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  give(unfinished, cluster.account);
  try {
    writeFileSync(passwordFile, adminPassword, { mode: 0o600 });
    give(passwordFile, cluster.account);
    // PostgreSQL's own C.UTF-8 collation sorts the same on every system and needs none of the system's locales.
    const made = await run(cluster, "initdb", [
      ...["-D", unfinished, "-U", "postgres", `--pwfile=${passwordFile}`, "--auth=scram-sha-256"],
      ...["--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"],
    ]);
    if (made.code !== 0)
      throw new DatabaseError(`The embedded PostgreSQL could not be made:\n${made.output}`);
  } finally {
    rmSync(passwordFile, { force: true });
  }
  renameSync(unfinished, cluster.dir);
}

function prepareLog(cluster: Cluster): number {
  if (existsSync(cluster.log) && statSync(cluster.log).size > longLogBytes) {
    renameSync(cluster.log, `${cluster.log}.1`);
  }
  closeSync(openSync(cluster.log, "a", 0o600));
  give(cluster.log, cluster.account);
  return statSync(cluster.log).size;
}

type Started = { ok: true } | { ok: false; reason: "port_taken" | "busy" | "failed"; log: string };

/**
 * Gives roles new passwords without knowing the old ones, as whoever has the files may: by PostgreSQL run alone on them,
 * without its network.
 */
export async function setPasswords(cluster: Cluster, passwords: Record<string, string>): Promise<void> {
  const { account } = cluster;
  const statements = Object.entries(passwords).map(
    ([role, password]) =>
      `DO $$ BEGIN IF EXISTS (SELECT FROM pg_roles WHERE rolname = '${role}') THEN ALTER ROLE ${role} PASSWORD '${password}'; END IF; END $$;\n`,
  );
  const output = await new Promise<string>((done, fail) => {
    const child = spawn(join(cluster.bin, "postgres"), ["--single", "-D", cluster.dir, "postgres"], {
      cwd: cluster.home,
      stdio: ["pipe", "pipe", "pipe"],
      ...(account === null ? {} : { uid: account.uid, gid: account.gid }),
    });
    let said = "";
    child.stdout.on("data", (chunk) => (said += chunk));
    child.stderr.on("data", (chunk) => (said += chunk));
    child.on("error", fail);
    child.on("close", (code) => done(code === 0 ? said : `ERROR ${said}`));
    child.stdin.on("error", () => {});
    child.stdin.end(statements.join(""));
  });
  if (/\b(ERROR|FATAL|PANIC)\b/.test(output)) {
    throw new DatabaseError(`The embedded PostgreSQL could not be given a new password:\n${output}`);
  }
}

/** Starts the server and waits until it answers; crash recovery may take minutes. */
export async function startServer(cluster: Cluster, port: number): Promise<Started> {
  const logBefore = prepareLog(cluster);
  const options = [`-p ${port}`, ...settings.map((setting) => `-c ${setting}`)].join(" ");
  const { code, output } = await run(cluster, "pg_ctl", [
    ...["start", "-D", cluster.dir, "-l", cluster.log, "-w", "-t", "300", "-o", options],
  ]);
  if (code === 0) return { ok: true };
  const log = `${readFileSync(cluster.log).subarray(logBefore).toString()}${output}`;
  if (/Address already in use|could not create any TCP\/IP sockets/.test(log)) {
    return { ok: false, reason: "port_taken", log };
  }
  return {
    ok: false,
    reason: /shared memory block|lock file .* already exists/.test(log) ? "busy" : "failed",
    log,
  };
}

/** Stops the server in order: transactions under way are rolled back, everything acknowledged is on the disk. */
export async function stopServer(cluster: Cluster): Promise<void> {
  const { code, output } = await run(cluster, "pg_ctl", [
    "stop",
    "-D",
    cluster.dir,
    "-m",
    "fast",
    "-w",
    "-t",
    "60",
  ]);
  if (code !== 0 && !/Is server running|no server running/i.test(output)) {
    throw new DatabaseError(`The embedded PostgreSQL did not stop:\n${output}`);
  }
}
