import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { noticePlaces } from "#lib/diary/health/schema";

const sources = ["app", "lib"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name) && !name.includes(".test."))
    .map((name) => ({ path: join(folder, name), text: readFileSync(join(folder, name), "utf8") })),
);
/** Where notices are asked for, or kept as shown: what stands after `place` until the next bracket or comma. */
const asked = sources.flatMap(({ path, text }) =>
  [...text.matchAll(/\bplace(?:=|: )\{?([^},>]*)/g)].flatMap(([, words = ""]) =>
    [...words.matchAll(/"([a-z-]+)"/g)].map(([, place]) => ({ path, place })),
  ),
);

test.each(noticePlaces)("the rules speak at the %s", (place) => {
  const at = asked.filter(
    (one) => one.place === place && one.path !== join("lib", "diary", "health", "schema.ts"),
  );
  expect(at.map(({ path }) => path)).not.toEqual([]);
});
