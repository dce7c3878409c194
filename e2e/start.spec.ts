import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, test } from "@playwright/test";
import { freePort } from "./own-server";

/** Somebody who is nobody on this machine: without rights, and not root. */
const ordinaryUser = 65_534;

/** The checkout as it stands, built, in a folder of this user's. Its files are the same ones, not copies. */
function checkoutIn(folder: string, user: { uid?: number }): void {
  const left = [".git", "test-results", "playwright-report", ".data"];
  const entries = readdirSync(".").filter((name) => !left.includes(name));
  execFileSync("cp", [process.platform === "linux" ? "-al" : "-a", ...entries, folder]);
  if (user.uid !== undefined)
    execFileSync("find", [folder, "-type", "d", "-exec", "chown", String(user.uid), "{}", "+"]);
}

function said(child: ChildProcess): { text: string } {
  const all = { text: "" };
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (chunk: Buffer) => {
      all.text += chunk.toString();
    });
  }
  return all;
}

const exitOf = (child: ChildProcess) => new Promise<number | null>((done) => child.once("exit", done));

function databaseRuns(dataDir: string): boolean {
  const files = existsSync(dataDir) ? readdirSync(dataDir, { recursive: true, encoding: "utf8" }) : [];
  return files.some((name) => name.endsWith("postmaster.pid"));
}

const answers = (origin: string) =>
  fetch(`${origin}/api/health`).then(
    (response) => response.ok,
    () => false,
  );

test("in a folder with spaces it starts, says so in a line, and ends in order on SIGTERM and Ctrl-C, as anybody", async () => {
  test.setTimeout(180_000);
  const folder = mkdtempSync(resolve("test-results", "a folder with spaces "));
  const base = mkdtempSync(join(tmpdir(), "charley start "));
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  try {
    const user = process.getuid?.() === 0 ? { uid: ordinaryUser, gid: ordinaryUser } : {};
    checkoutIn(folder, user);
    if (user.uid !== undefined) chownSync(base, user.uid, user.gid);
    const dataDir = join(base, "data");
    const settings = {
      PORT: String(port),
      HOST: "127.0.0.1",
      DATA_DIR: dataDir,
      DATABASE_URL: "",
      ORIGIN: "",
    };
    const env: NodeJS.ProcessEnv = { ...process.env, ...settings, HOME: base };
    // With npm's own variables it would go on in the folder that these tests were started in.
    for (const name of Object.keys(env)) if (name.startsWith("npm_")) delete env[name];
    const options = { cwd: folder, env, ...user };

    const first = spawn("npm", ["start"], options);
    const words = said(first);
    await expect.poll(() => words.text, { timeout: 120_000 }).toContain("Charley is ready");
    expect(words.text).toMatch(/Starting the database … done in [\d.]+ s\n/);
    const lines = words.text.trim().split("\n");
    expect(lines).toContain(`Charley is ready: ${origin}`);
    expect(lines.at(-1)).toBe(
      "The first to register runs this Charley and invites the others (REGISTRATION=invite).",
    );
    expect(await answers(origin)).toBe(true);
    const ended = exitOf(first);
    first.kill("SIGTERM");
    await ended;
    // npm goes at once and takes nobody with it; the app sees that it has gone.
    await expect.poll(() => databaseRuns(dataDir), { timeout: 30_000 }).toBe(false);
    expect(await answers(origin)).toBe(false);
    const secret = readFileSync(join(dataDir, "secret"), "utf8");

    const second = spawn(process.execPath, ["lib/launch/start.mjs"], options);
    const again = said(second);
    await expect.poll(() => again.text, { timeout: 60_000 }).toContain(`Charley is ready: ${origin}`);
    expect(again.text).not.toMatch(/Installing|Building/);
    const server = execFileSync("pgrep", ["-P", String(second.pid)], { encoding: "utf8" });
    process.kill(Number(server), "SIGKILL");
    await expect
      .poll(() => again.text)
      .toContain("The web server ended by itself; it is started again in 1 s.");
    await expect.poll(() => answers(origin), { timeout: 60_000 }).toBe(true);
    const code = exitOf(second);
    const saidBefore = again.text.length;
    second.kill("SIGINT");
    expect(await code).toBe(0);
    expect(databaseRuns(dataDir)).toBe(false);
    expect(await answers(origin)).toBe(false);
    expect(readFileSync(join(dataDir, "secret"), "utf8")).toBe(secret);
    const third = spawn(process.execPath, ["lib/launch/start.mjs"], { ...options, stdio: "ignore" });
    await expect.poll(() => answers(origin), { timeout: 60_000 }).toBe(true);
    third.kill("SIGKILL");
    await expect.poll(() => databaseRuns(dataDir), { timeout: 30_000 }).toBe(false);
    expect(await answers(origin)).toBe(false);
    // In order: a web server that outlived its database would have complained.
    expect(again.text.slice(saidBefore)).not.toMatch(/error|terminat/i);
  } finally {
    rmSync(folder, { recursive: true, force: true });
    rmSync(base, { recursive: true, force: true });
  }
});
