// How much JavaScript the browser reads before the trends page stands, and how much more its pictures bring: gzipped, from
// the files and the lists `next build` left behind.
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";

const built = resolve(import.meta.dirname, "../../.next");
const page = "server/app/(diary)/trends/page";
const needed = ["[project]/app/layout", "[project]/app/(diary)/layout", "[project]/app/(diary)/trends/page"];

/**
 * What the page may weigh. The issue asks for 160 and 110; React and Next's own part is 133 of the first. These hold what was
 * reached, so that nothing slips in: lower them with every kilobyte that goes.
 */
const most = { first: 190, charts: 148 };

const read = (file) => readFileSync(join(built, file), "utf8");
const kB = (files) =>
  [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(built, file))).length, 0) / 1000;

/** @returns {{ first: number, charts: number }} */
export function pageWeight() {
  const manifest = read(`${page}_client-reference-manifest.js`);
  const { entryJSFiles } = JSON.parse(
    manifest.slice(manifest.indexOf("{", manifest.lastIndexOf("] =") + 1)).replace(/;\s*$/, ""),
  );
  const { rootMainFiles } = JSON.parse(read("build-manifest.json"));
  const first = new Set([...rootMainFiles, ...needed.flatMap((entry) => entryJSFiles[entry] ?? [])]);
  const later = Object.values(JSON.parse(read(`${page}/react-loadable-manifest.json`))).map(
    ({ files }) => files,
  );
  // What is fetched later for the pictures all shares the one large library; the dialogs do not.
  const size = new Map([...new Set(later.flat())].map((file) => [file, kB([file])]));
  const [library] = [...size].sort((a, b) => b[1] - a[1])[0] ?? [];
  const charts = new Set(
    later
      .filter((files) => files.includes(library))
      .flat()
      .filter((file) => !first.has(file)),
  );
  if (first.size === 0 || charts.size === 0)
    throw new Error("The build lists no scripts for the trends page");
  return { first: kB(first), charts: kB(charts) };
}

/** Throws where the page became heavier than it may be. */
export function checkPageWeight() {
  const { first, charts } = pageWeight();
  const said = `first ${first.toFixed(1)} kB of at most ${most.first}, pictures ${charts.toFixed(1)} kB of at most ${most.charts}`;
  if (first > most.first || charts > most.charts)
    throw new Error(`The trends page became too heavy: ${said}`);
}
