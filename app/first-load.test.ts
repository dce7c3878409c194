import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { parseSync } from "oxc-parser";
import { expect, test } from "vitest";

// What the browser must read before the trends page stands. Next and React alone are some 130 kB of it, gzipped; a library
// that slips in through an import weighs 20 to 100 kB more, and nobody notices it in a review.
const root = resolve(import.meta.dirname, "..");
const entries = [
  "app/(diary)/trends/trends-view.tsx",
  "app/(diary)/_frame/providers.tsx",
  "app/(diary)/_frame/place-link.tsx",
  "app/(diary)/_frame/sample-banner.tsx",
  "app/_device/outbox-status.tsx",
];
const tooHeavy = ["zod", "temporal-polyfill", "react-aria-components", "recharts", "papaparse"];

/** The file or package an import stands for; null for what is no code. */
function target(specifier: string, from: string): string | null {
  const base = specifier.startsWith("#lib/")
    ? join(root, "lib", specifier.slice(5))
    : specifier.startsWith("#app/")
      ? join(root, "app", specifier.slice(5))
      : specifier.startsWith(".")
        ? join(dirname(from), specifier)
        : null;
  if (base === null) return specifier;
  return (
    [".ts", ".tsx", ""]
      .map((end) => base + end)
      .find((file) => existsSync(file) && statSync(file).isFile()) ?? null
  );
}

/** What a file needs at once when it runs in the browser: types and what is fetched later are left out, and so is a server's verb. */
function needs(file: string): string[] {
  const source = readFileSync(file, "utf8");
  if (!/\.tsx?$/.test(file) || source.startsWith('"use server"')) return [];
  const { staticImports, staticExports } = parseSync(file, source).module;
  const imported = staticImports
    .filter(({ entries: names }) => names.length === 0 || names.some(({ isType }) => !isType))
    .map(({ moduleRequest }) => moduleRequest.value);
  const passedOn = staticExports.flatMap(({ entries: names }) =>
    names.flatMap(({ isType, moduleRequest }) => (isType || !moduleRequest ? [] : [moduleRequest.value])),
  );
  return [...imported, ...passedOn].flatMap((specifier) => target(specifier, file) ?? []);
}

/** Everything reached from the entries, each with the file that asked for it first. */
function reached(): Map<string, string | null> {
  const found = new Map<string, string | null>(entries.map((entry) => [join(root, entry), null]));
  const waiting = [...found.keys()];
  for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
    for (const next of needs(file)) {
      if (found.has(next)) continue;
      found.set(next, file);
      if (next.startsWith(root)) waiting.push(next);
    }
  }
  return found;
}

test("the first load of the trends leaves the heavy libraries out", () => {
  const found = reached();
  expect(found.size).toBeGreaterThan(60);
  expect(found.has("react")).toBe(true);
  const heavy = tooHeavy.flatMap((library) => {
    const by = found.get(library);
    return by ? [`${library}, for ${by.slice(root.length + 1)}`] : [];
  });
  expect(heavy).toEqual([]);
});
