import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { explanationOf } from "./progress.mjs";

// The space is part of the test.
const dir = mkdtempSync(join(tmpdir(), "charley launch "));
afterAll(() => rmSync(dir, { recursive: true }));

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

test("told to stop while it installs or builds, the launcher takes the program it runs with it", async () => {
  const note = join(dir, "pid");
  const program = `require("fs").writeFileSync(process.argv[1], process.pid + "\\n"); setInterval(() => {}, 1000);`;
  const script = `
    const { runQuietly } = await import("./lib/launch/progress.mjs");
    await runQuietly(process.execPath, ["-e", ${JSON.stringify(program)}, process.argv[1]]);`;
  const launcher = spawn(process.execPath, ["--input-type=module", "-e", script, note], { stdio: "inherit" });
  const ended = new Promise((done) => launcher.once("exit", done));
  await vi.waitUntil(() => existsSync(note) && readFileSync(note, "utf8").endsWith("\n"), {
    timeout: 20_000,
  });
  const pid = Number(readFileSync(note, "utf8"));
  expect(isRunning(pid)).toBe(true);
  launcher.kill("SIGTERM");
  expect(await ended).toBe(1);
  await vi.waitUntil(() => !isRunning(pid), { timeout: 20_000 });
});

test("what the system refuses is said in a line with the way out, and a bug of ours keeps its stack", () => {
  const full = Object.assign(new Error("ENOSPC: no space left on device"), {
    code: "ENOSPC",
    path: "/data/x",
  });
  expect(explanationOf(full)).toMatch(
    /^Charley did not start: \/data\/x .* the disk is full\. Free some space/,
  );
  const bug = new TypeError("undefined is not a function");
  expect(explanationOf(bug)).toBe(bug);
});
