import { type ChildProcess, spawn } from "node:child_process";
import { networkInterfaces } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import { type Env, env } from "#lib/server/env";
import { type Database, openDatabase } from "./database";
import { environment } from "./environment";
import { keepBackups } from "./keep-backups";
import { keepDatabase } from "./keep-database";
import { keepOrigin } from "./kept-origin";
import { phoneAddresses, phoneWords } from "./phone-address";

const patienceMs = 300_000;
const probeMs = 10_000;
/** The longest a transaction may take: what has been begun can be ended. */
const graceMs = 30_000;
/** Ctrl-C reaches us from the terminal and once more from npm: that is one telling, not two. */
const sameGestureMs = 1000;

function startServer(mode: "start" | "dev", env: Env, database: Database): ChildProcess {
  const next = ["node_modules/next/dist/bin/next", mode, "--port", String(env.port), "--hostname", env.host];
  const own =
    mode === "start" ? ["--import", "./lib/launch/ending.mjs", "--import", "./lib/launch/front.mjs"] : [];
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
      await fetch(address, { signal: AbortSignal.timeout(probeMs) });
      return true;
    } catch {}
  }
  return false;
}

function isLoopback(origin: string): boolean {
  const { hostname } = new URL(origin);
  return hostname === "localhost" || hostname === "[::1]" || hostname.startsWith("127.");
}

async function stopServer(
  server: ChildProcess,
  ended: Promise<unknown>,
  hurried: Promise<void>,
): Promise<void> {
  server.kill("SIGTERM");
  const patience = new AbortController();
  const late = sleep(graceMs, undefined, { signal: patience.signal }).catch(() => {});
  await Promise.race([ended, hurried, late]);
  patience.abort();
  server.kill("SIGKILL");
  await ended;
}

const whoMayRegister = {
  open: "Anybody who finds this address can register (REGISTRATION=open).",
  invite: "The first to register runs this Charley and invites the others (REGISTRATION=invite).",
  closed: "Nobody new can register, but the very first (REGISTRATION=closed).",
} as const;

/** Says that Charley is up, or why it is not. */
async function announce(env: Env, ready: boolean, greeting: string, path: string): Promise<void> {
  if (!ready) {
    console.error(`The web server did not answer.\n${greeting}`);
    return;
  }
  keepOrigin(env);
  const phone = await phoneWords(phoneAddresses(env, networkInterfaces()), process.stdout.isTTY === true);
  if (phone !== null) console.log(phone);
  console.log(`Charley is ready: ${env.origin}${path}`);
  console.log(whoMayRegister[env.registration]);
  if (new URL(env.origin).protocol === "http:" && !isLoopback(env.origin)) {
    console.warn(
      "ORIGIN is plain http: whoever shares the network can read what is sent. A reverse proxy with https keeps it private.",
    );
  }
}

type Stop = { isTold: () => boolean; told: Promise<void>; hurried: Promise<void> };

/**
 * Settles when we are told to stop, and again when we are told a second time. A SIGTERM to `npm start` ends npm and the
 * shell between us, and never reaches us: what tells is that our parent has gone.
 */
function toldToStop(): Stop {
  let toldAt: number | null = null;
  let tell = () => {};
  let hurry = () => {};
  const told = new Promise<void>((done) => {
    tell = () => {
      toldAt ??= performance.now();
      done();
    };
  });
  const hurried = new Promise<void>((done) => {
    hurry = done;
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, () => {
      if (toldAt !== null && performance.now() - toldAt > sameGestureMs) hurry();
      tell();
    });
  }
  if (process.env.npm_lifecycle_event !== undefined) {
    const parent = process.ppid;
    setInterval(() => process.ppid === parent || tell(), 250).unref();
  }
  return { isTold: () => toldAt !== null, told, hurried };
}

/** How a run of the web server ended: with its exit code, null when we ended it; and whether it had been up. */
type Run = { code: number | null; wasUp: boolean };

/** Runs the web server until it ends, we are told to stop, or its database has moved. */
async function runServer(
  mode: "start" | "dev",
  { database, moved, stop, path }: { database: Database; moved: Promise<void>; stop: Stop; path: string },
): Promise<Run> {
  const server = startServer(mode, env, database);
  let hasEnded = false;
  const ended = new Promise<number>((done) => server.once("exit", (code) => done(code || 1))).finally(() => {
    hasEnded = true;
  });
  let ready = false;
  const greeting = passOnLog(server, () => ready);
  ready = await untilListening(env, () => hasEnded || stop.isTold());
  if (!stop.isTold()) await announce(env, ready, greeting(), path);
  const code = ready ? await Promise.race([ended, Promise.race([stop.told, moved]).then(() => null)]) : 1;
  await stopServer(server, ended, stop.hurried);
  return { code, wasUp: ready };
}

const firstPauseMs = 1000;
const longestPauseMs = 60_000;
/** A server that ran for so long has not ended for the same reason again. */
const steadyMs = 600_000;

/**
 * Runs the web server, and again when it ends by itself, after pauses that double up to a minute: nobody stands beside a
 * box at home. One that never came up is not tried again. Gives the code to exit with.
 */
async function keepServer(
  mode: "start" | "dev",
  path: string,
  stop: Stop,
  kept: Awaited<ReturnType<typeof keepDatabase<Database>>>,
): Promise<number> {
  for (let pause = firstPauseMs; !stop.isTold(); ) {
    const began = performance.now();
    const run = await runServer(mode, { database: kept.current(), moved: kept.moved(), stop, path });
    if (stop.isTold()) break;
    if (run.code === null) continue;
    if (!run.wasUp || mode === "dev") return run.code;
    if (performance.now() - began > steadyMs) pause = firstPauseMs;
    console.error(`The web server ended by itself; it is started again in ${pause / 1000} s.`);
    const waited = new AbortController();
    await Promise.race([stop.told, sleep(pause, undefined, { signal: waited.signal }).catch(() => {})]);
    waited.abort();
    pause = Math.min(2 * pause, longestPauseMs);
  }
  return 0;
}

/** Runs Charley until it is told to stop, then stops the web server first and the database after it. */
export async function serve(mode: "start" | "dev", path = ""): Promise<void> {
  const stop = toldToStop();
  const kept = await keepDatabase((onLost) => openDatabase(env, onLost), {
    say: console.error,
    pauseMs: 1000,
  });
  const backups = mode === "start" ? keepBackups(env, kept.current) : null;
  const code = await keepServer(mode, path, stop, kept);
  // A disk or a database that does not answer must not keep what was told to end.
  await Promise.race([backups?.stop(), stop.hurried, sleep(graceMs)]);
  await kept.release();
  process.exit(code);
}
