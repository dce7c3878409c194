import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { createServer } from "node:net";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { z } from "zod";
import { readDurably, writeDurably } from "#lib/server/durable-file";
import { notePlace } from "./copied-cluster";
import { DatabaseError } from "./database-error";
import { fileLock } from "./file-lock";
import {
  type Cluster,
  createCluster,
  openCluster,
  setPasswords,
  startServer,
  stopServer,
} from "./postgres-cluster";

/** A running embedded PostgreSQL. It stays up while anyone holds it, in this process or another. */
export type EmbeddedDatabase = {
  /** The app's own database, as the app's own role. */
  url: string;
  /** For making databases: the app's own role may not. */
  adminUrl: string;
  /** Lets go, and stops the server when nobody else holds it. */
  release: () => Promise<void>;
};

const stateSchema = z.object({ port: z.number(), adminPassword: z.string(), password: z.string() });
type State = z.infer<typeof stateSchema>;

const admin = "postgres";
const role = "charley";
/** How holders are known to each other: each keeps one connection of this name open, which ends with its process. */
const holderName = "charley holder";
const retryForMs = 60_000;

function urlOf(user: string, password: string, port: number, database: string): string {
  return `postgresql://${user}:${password}@127.0.0.1:${port}/${database}`;
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer().on("error", fail);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() =>
        address !== null && typeof address === "object" ? done(address.port) : fail(new Error("no port")),
      );
    });
  });
}

const stateFileOf = (dataDir: string) => join(dataDir, "postgres.json");

function writeState(dataDir: string, state: State): void {
  writeDurably(stateFileOf(dataDir), JSON.stringify(state));
}

async function newState(): Promise<State> {
  const secret = () => randomBytes(24).toString("base64url");
  return { port: await freePort(), adminPassword: secret(), password: secret() };
}

/** What is kept of the cluster; null where nothing is, or where a power cut left nothing that can be read. */
function keptState(dataDir: string): State | null {
  const path = stateFileOf(dataDir);
  if (!existsSync(path)) return null;
  try {
    return stateSchema.parse(JSON.parse(readDurably(path)));
  } catch (error) {
    if (error instanceof Error && "code" in error) throw error;
    return null;
  }
}

/**
 * The port and the passwords. Where they are lost and there is a database, it is given new ones: its files are ours, and
 * what was written down must not be locked away for the sake of a small file beside it.
 */
async function readState(dataDir: string, cluster: Cluster): Promise<State> {
  const kept = keptState(dataDir);
  if (kept !== null) return kept;
  const state = await newState();
  if (existsSync(cluster.dir)) {
    // One that still runs would hold the files.
    await stopServer(cluster);
    await setPasswords(cluster, { [admin]: state.adminPassword, [role]: state.password });
  }
  writeState(dataDir, state);
  return state;
}

/** Connects to the running server as a holder, or gives null when none (or another's) answers at that port. */
async function hold(cluster: Cluster, state: State): Promise<pg.Client | null> {
  const client = new pg.Client({
    connectionString: urlOf(admin, state.adminPassword, state.port, "postgres"),
    application_name: holderName,
    connectionTimeoutMillis: 5000,
    keepAlive: true,
  });
  // Without a listener a server that goes away would take this process with it.
  client.on("error", () => {});
  try {
    await client.connect();
    const { rows } = await client.query<{ data_directory: string }>("SHOW data_directory");
    if (rows[0]?.data_directory === cluster.dir) return client;
  } catch {}
  await client.end().catch(() => {});
  return null;
}

/**
 * Starts the server, or joins the one that runs already. After a crash the old server's children may hold its memory
 * for a moment, and another program may have taken the remembered port: both are tried again.
 */
async function joinOrStart(dataDir: string, cluster: Cluster, state: State): Promise<[pg.Client, State]> {
  let current = state;
  for (const began = Date.now(); ; await sleep(250)) {
    const held = await hold(cluster, current);
    if (held !== null) return [held, current];
    const started = await startServer(cluster, current.port);
    if (started.ok) continue;
    if (started.reason === "port_taken") {
      current = { ...current, port: await freePort() };
      writeState(dataDir, current);
    } else if (started.reason === "failed" || Date.now() - began > retryForMs) {
      throw new DatabaseError(
        `The embedded PostgreSQL did not start. Its log, ${cluster.log}, ends:\n${started.log}`,
      );
    }
  }
}

/** The app gets a role that owns its database and nothing else: an injected query is not a superuser's. */
async function ensureDatabase(client: pg.Client, state: State): Promise<void> {
  const { rowCount: roles } = await client.query("SELECT FROM pg_roles WHERE rolname = $1", [role]);
  if (roles === 0) await client.query(`CREATE ROLE ${role} LOGIN PASSWORD '${state.password}'`);
  const { rowCount: databases } = await client.query("SELECT FROM pg_database WHERE datname = $1", [role]);
  if (databases === 0) await client.query(`CREATE DATABASE ${role} OWNER ${role}`);
}

async function letGo(lock: string, cluster: Cluster, client: pg.Client): Promise<void> {
  await fileLock(lock, async () => {
    const others = await client
      .query("SELECT FROM pg_stat_activity WHERE application_name = $1 AND pid <> pg_backend_pid()", [
        holderName,
      ])
      .catch(() => null);
    await client.end().catch(() => {});
    if (others !== null && others.rowCount === 0) await stopServer(cluster);
  });
}

/**
 * Starts (first making it, when there is none) or joins the PostgreSQL whose files are under `dataDir`. Safe when
 * several processes do it at once.
 * @param onLost called when the server goes away while it is held, as after a crash; start it again to recover
 * @throws with the end of the server's log when it does not start
 */
export async function startEmbedded(
  dataDir: string,
  onLost: () => void = () => {},
): Promise<EmbeddedDatabase> {
  const home = resolve(dataDir);
  const lock = join(home, "start.lock");
  const cluster = openCluster(home);
  const [client, state] = await fileLock(lock, async () => {
    const state = await readState(home, cluster);
    if (!existsSync(cluster.dir)) await createCluster(cluster, state.adminPassword);
    const [client, current] = await joinOrStart(home, cluster, state);
    try {
      await ensureDatabase(client, current);
      notePlace(home, cluster.dir);
    } catch (error) {
      // Else this connection would count as another holder, and the server would stay for ever.
      await client.end().catch(() => {});
      throw error;
    }
    return [client, current] as const;
  });
  let released = false;
  client.on("end", () => released || onLost());
  return {
    url: urlOf(role, state.password, state.port, role),
    adminUrl: urlOf(admin, state.adminPassword, state.port, "postgres"),
    release: async () => {
      if (released) return;
      released = true;
      await letGo(lock, cluster, client);
    },
  };
}
