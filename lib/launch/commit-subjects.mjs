import { spawnSync } from "node:child_process";

const longest = 72;
const git = (...args) => spawnSync("git", args, { encoding: "utf8" });

/**
 * The subjects over 72 characters of the commits since version 0.2.0 was begun. A download without a history, or one cut
 * short, has nothing to say.
 */
export function longSubjects() {
  const introduced = git("log", "--format=%H", '-S"version": "0.2.0"', "--", "package.json");
  const first = introduced.stdout?.trim().split("\n").at(-1);
  if (introduced.status !== 0 || !first) return [];
  const { stdout } = git("log", "--format=%s", `${first}^..HEAD`);
  return stdout.split("\n").filter((subject) => subject.length > longest);
}

/** @throws naming the subjects that are too long */
export function checkCommitSubjects() {
  const long = longSubjects();
  if (long.length > 0) {
    throw new Error(`A commit's subject has at most ${longest} characters:\n${long.join("\n")}`);
  }
}
