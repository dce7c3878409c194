import { type ChildProcess, spawn } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { startEmbedded } from "#lib/db/embedded";
import { type Env, env } from "#lib/env";
import { type Database, openDatabase } from "./database";
import { environment } from "./environment";

const patienceMs = 300_000;
const graceMs = 10_000;

function startServer(mode: "start" | "dev", env: Env, database: Database): ChildProcess {
  const next = ["node_modules/next/dist/bin/next", mode, "--port", String(env.port), "--hostname", env.host];
  const own =
    mode === "start"
      ? ["--import", "./lib/launch/with-parent.mjs", "--import", "./lib/launch/forwarded.mjs"]
      : [];
  return spawn(process.execPath, [...own, ...next], {
    stdio: [mode === "start" ? "pipe" : "ignore", mode === "start" ? "pipe" : "inherit", "inherit"],
    env: environment(env, database),
  });
}

/** Next greets with lines of its own; ours is enough. Everything after that is the app's log. */
function passOnLog(server: ChildProcess, isReady: () => boolean): () => string {
  let greeting = "";
  server.stdout?.on("data", (chunk: Buffer) => {
    if (isReady()) process.stdout.write(chunk);
    else greeting += chunk.toString();
  });
  return () => greeting;
}

async function untilListening(env: Env, hasEnded: () => boolean): Promise<boolean> {
  const host = env.host === "0.0.0.0" || env.host === "::" ? "127.0.0.1" : env.host;
  const address = `http://${host.includes(":") ? `[${host}]` : host}:${env.port}/api/health`;
  for (const began = Date.now(); Date.now() - began < patienceMs && !hasEnded(); await sleep(50)) {
    try {
      await fetch(address, { signal: AbortSignal.timeout(graceMs) });
      return true;
    } catch {}
  }
  return false;
}

function isLoopback(origin: string): boolean {
  const { hostname } = new URL(origin);
  return hostname === "localhost" || hostname === "[::1]" || hostname.startsWith("127.");
}

async function stopServer(server: ChildProcess, ended: Promise<unknown>): Promise<void> {
  server.kill("SIGTERM");
  const patience = new AbortController();
  await Promise.race([ended, sleep(graceMs, undefined, { signal: patience.signal }).catch(() => {})]);
  patience.abort();
  server.kill("SIGKILL");
  await ended;
}

/**
 * The database that comes back: a server that was killed is started again, on the same port, and the app reconnects.
 * Gives what must be let go at the end.
 */
async function keepDatabase(env: Env): Promise<{ database: Database; release: () => Promise<void> }> {
  let stopping = false;
  let current: Promise<{ release: () => Promise<void> }>;
  const restart = () => {
    if (stopping) return;
    console.error("The database went away; starting it again.");
    current = startEmbedded(env.dataDir, restart);
    current.catch((error) => {
      console.error(error);
      process.kill(process.pid, "SIGTERM");
    });
  };
  const database = await openDatabase(env, restart);
  current = Promise.resolve(database);
  const release = async () => {
    stopping = true;
    await (await current).release();
  };
  return { database, release };
}

/** Says that Charley is up, or why it is not. */
function announce(env: Env, ready: boolean, greeting: string, path: string): void {
  if (!ready) {
    console.error(`The web server did not answer.\n${greeting}`);
    return;
  }
  console.log(`Charley is ready: ${env.origin}${path}`);
  if (new URL(env.origin).protocol === "http:" && !isLoopback(env.origin)) {
    console.warn(
      "ORIGIN is plain http: whoever shares the network can read what is sent. A reverse proxy with https keeps it private.",
    );
  }
}

/**
 * Settles when we are told to stop. A SIGTERM to `npm start` ends npm and the shell between us, and never reaches us:
 * what tells is that our parent has gone.
 */
function toldToStop(): { isTold: () => boolean; told: Promise<void> } {
  let isTold = false;
  const told = new Promise<void>((done) => {
    const tell = () => {
      isTold = true;
      done();
    };
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, tell);
    if (process.env.npm_lifecycle_event === undefined) return;
    const parent = process.ppid;
    setInterval(() => process.ppid === parent || tell(), 250).unref();
  });
  return { isTold: () => isTold, told };
}

/** Runs Charley until it is told to stop, then stops the web server first and the database after it. */
export async function serve(mode: "start" | "dev", path = ""): Promise<void> {
  const { isTold, told } = toldToStop();
  const { database, release } = await keepDatabase(env);
  let code: number | null = 0;
  if (!isTold()) {
    const server = startServer(mode, env, database);
    let hasEnded = false;
    const ended = new Promise<number | null>((done) => server.once("exit", done)).finally(() => {
      hasEnded = true;
    });
    let ready = false;
    const greeting = passOnLog(server, () => ready);
    ready = await untilListening(env, () => hasEnded || isTold());
    if (!isTold()) announce(env, ready, greeting(), path);
    if (ready) await Promise.race([ended, told]);
    await stopServer(server, ended);
    code = isTold() ? 0 : ((await ended) ?? 1) || 1;
  }
  await release();
  process.exit(code);
}
