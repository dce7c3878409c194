import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

export function freePort(): Promise<number> {
  return new Promise((found) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => found(typeof address === "object" && address ? address.port : 0));
    });
  });
}

export async function untilAnswers(origin: string): Promise<void> {
  for (
    const began = Date.now();
    Date.now() - began < 120_000;
    await new Promise((next) => setTimeout(next, 200))
  ) {
    const response = await fetch(`${origin}/api/health`, { signal: AbortSignal.timeout(5_000) }).catch(
      () => null,
    );
    if (response?.ok) return;
  }
  throw new Error("the story's own server does not answer");
}

/**
 * A whole Charley for one story, with a database of its own, that may be killed without asking: the built app, started
 * as people start it. The build is already there, because the other stories' server made it.
 */
export async function ownServer(settings: Readonly<Record<string, string>> = {}) {
  const checkout = createHash("sha256").update(process.cwd()).digest("hex").slice(0, 8);
  const base = process.getuid?.() === 0 ? "/var/lib/charley" : tmpdir();
  const port = await freePort();
  const dataDir = join(base, `charley-chaos-${checkout}-${process.pid}-${port}`);
  const origin = `http://localhost:${port}`;
  const at = `http://127.0.0.1:${port}`;
  const environment = {
    PORT: String(port),
    ORIGIN: origin,
    HOST: "127.0.0.1",
    DATA_DIR: dataDir,
    DATABASE_URL: "",
    REGISTRATION: "open",
    ...settings,
  };
  let launcher: ChildProcess | null = null;
  const start = async () => {
    launcher = spawn(process.execPath, ["lib/launch/start.mjs"], {
      env: { ...process.env, ...environment },
      stdio: "ignore",
    });
    await untilAnswers(at);
  };
  const ended = () =>
    new Promise<void>((done) => (launcher?.exitCode === null ? launcher.once("exit", () => done()) : done()));
  await start();
  return {
    origin,
    /** Where it listens, whatever it calls itself. */
    at,
    /** kill -9 of the web server; the launcher starts it again. */
    async killServer(): Promise<void> {
      const children = execFileSync("pgrep", ["-P", String(launcher?.pid)], { encoding: "utf8" });
      for (const pid of children.trim().split("\n")) process.kill(Number(pid), "SIGKILL");
      await untilAnswers(at);
    },
    /** kill -9 of the database; the launcher brings it back. */
    async killDatabase(): Promise<void> {
      const files = readdirSync(dataDir, { recursive: true, encoding: "utf8" });
      const file = files.find((name) => name.endsWith("postmaster.pid"));
      if (!file) throw new Error("no database runs here");
      process.kill(Number(readFileSync(join(dataDir, file), "utf8").split("\n")[0]), "SIGKILL");
      await untilAnswers(at);
    },
    async stop(): Promise<void> {
      launcher?.kill("SIGTERM");
      await ended();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

export type OwnServer = Awaited<ReturnType<typeof ownServer>>;
