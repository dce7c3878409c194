import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { DatabaseError } from "./database-error";

const staleAfterMs = 120_000;
const giveUpAfterMs = 180_000;

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}

/**
 * What tells a process from another of the same number after it, be it in a new container or after the machine's next
 * start; empty where the system does not say.
 */
function lifeOf(pid: number): string {
  try {
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
    const begun = readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /, "")
      .split(" ")[19];
    return `${boot} ${begun}`;
  } catch {
    return "";
  }
}

/**
 * True when the process that took the lock is gone, or took it longer ago than any start could last. A lock appears with
 * its owner in it, so an empty one is what a power cut left.
 */
function isDead(path: string): boolean {
  try {
    if (Date.now() - statSync(path).mtimeMs > staleAfterMs) return true;
    const [owner = "", life = ""] = readFileSync(path, "utf8").split("\n");
    if (!/^\d+$/.test(owner)) return true;
    process.kill(Number(owner), 0);
    return life !== lifeOf(Number(owner));
  } catch (error) {
    return codeOf(error) === "ESRCH";
  }
}

async function acquire(path: string): Promise<void> {
  mkdirSync(dirname(path), { recursive: true });
  // Written under a name of our own and then linked: the lock appears whole, with its owner in it, or not at all.
  const own = `${path}.${process.pid}`;
  writeFileSync(own, `${process.pid}\n${lifeOf(process.pid)}`, { flush: true });
  try {
    for (const began = Date.now(); Date.now() - began < giveUpAfterMs; await sleep(50)) {
      try {
        linkSync(own, path);
        return;
      } catch (error) {
        if (codeOf(error) !== "EEXIST") throw error;
      }
      if (isDead(path)) renameSync(path, `${own}.dead`);
    }
  } finally {
    rmSync(own, { force: true });
    rmSync(`${own}.dead`, { force: true });
  }
  throw new DatabaseError(
    `Another process has held ${path} for too long. If none is running, delete that file.`,
  );
}

/** Runs one piece of work at a time among all processes that name the same file. */
export async function fileLock<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
  await acquire(path);
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
  }
}
