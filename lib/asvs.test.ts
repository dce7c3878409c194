import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

type Line = {
  level: 1 | 2;
  id: string;
  state: string;
  how: string;
  file: string | null;
  title: string | null;
};

const [, first = "", second = ""] = readFileSync("docs/asvs.md", "utf8").split(/^## Level .*$/m);

function linesOf(text: string, level: 1 | 2): Line[] {
  return [...text.matchAll(/^\| ([\d.]+) \| ([^|]+) \| ([^|]+) \| ([^|]*) \|$/gm)].map(
    ([, id = "", state = "", how = "", said = ""]) => {
      const named = /^`([^`]+)`: (.+)$/.exec(said.trim());
      return {
        level,
        id,
        state: state.trim(),
        how: how.trim(),
        file: named?.[1] ?? null,
        title: named?.[2] ?? null,
      };
    },
  );
}

const lines = [...linesOf(first, 1), ...linesOf(second, 2)];

test("all 70 requirements of level 1 and 45 more are answered, each once", () => {
  expect(lines.filter(({ level }) => level === 1)).toHaveLength(70);
  expect(lines.filter(({ level }) => level === 2)).toHaveLength(45);
  expect(new Set(lines.map(({ id }) => id)).size).toBe(115);
});

test("what is met names a test that is there, and what does not apply says why", () => {
  for (const { id, state, how, file, title } of lines) {
    expect([id, how.length > 1]).toEqual([id, true]);
    if (state !== "met") continue;
    expect([id, file !== null && existsSync(file)]).toEqual([id, true]);
    const titles =
      readFileSync(file ?? "", "utf8").match(/\b(?:test|it)(?:\.each\([\s\S]*?\))?\(\s*["'`][^\n]*/g) ?? [];
    expect([id, titles.some((each) => each.includes(title ?? ""))]).toEqual([id, true]);
  }
});

test("what is not met is named here, so that the list can only grow shorter", () => {
  const open = lines.filter(({ state }) => !["met", "does not apply"].includes(state));
  expect(open.map(({ id }) => id)).toEqual(["14.2.1", "14.3.3"]);
});

test("the lock names every component that is installed with its version and its hash", () => {
  const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
    packages: Record<string, { version?: string; integrity?: string; inBundle?: boolean }>;
  };
  const { "": self, ...components } = lock.packages;
  expect(self?.version).toBe(JSON.parse(readFileSync("package.json", "utf8")).version);
  expect(Object.keys(components).length).toBeGreaterThan(100);
  // What comes inside another package is hashed with it.
  const unnamed = Object.entries(components).filter(
    ([, { version, integrity, inBundle }]) => !version || !(inBundle || integrity?.startsWith("sha512-")),
  );
  expect(unnamed.map(([path]) => path)).toEqual([]);
});
