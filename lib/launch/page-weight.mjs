// How much JavaScript the browser reads before the trends page stands, and how much more its pictures bring: gzipped, from
// the files and the lists `next build` left behind.
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";

const built = resolve(import.meta.dirname, "../../.next");
const page = "server/app/(diary)/trends/page";
const needed = ["[project]/app/layout", "[project]/app/(diary)/layout", "[project]/app/(diary)/trends/page"];

/**
 * What the page may weigh. The aim is 160 before the pictures, of which React and Next's own part is 121, and 110 for the
 * pictures. These hold what was reached, so that nothing slips in: lower them with every kilobyte that goes.
 *
 * `charts` is all that the picture of the first view fetches: the weeks, the one that is not folded away. `allCharts` is
 * everything that any picture of the page can fetch, each file once: what is folded brings its own part when it is opened, and
 * a picture must not be made light by moving its weight there.
 */
const most = { first: 159.8, charts: 97.5, allCharts: 109.5 };

/** The title of the picture of the weeks, by which its script is known among the others. */
const drawnFirst = "Cramps per 7 recorded nights, by week";

const read = (file) => readFileSync(join(built, file), "utf8");
const kB = (files) =>
  [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(built, file))).length, 0) / 1000;

/** @returns {{ first: number, charts: number, allCharts: number }} */
export function pageWeight() {
  const manifest = read(`${page}_client-reference-manifest.js`);
  const { entryJSFiles } = JSON.parse(
    manifest.slice(manifest.indexOf("{", manifest.lastIndexOf("] =") + 1)).replace(/;\s*$/, ""),
  );
  const { rootMainFiles } = JSON.parse(read("build-manifest.json"));
  const first = new Set([...rootMainFiles, ...needed.flatMap((entry) => entryJSFiles[entry] ?? [])]);
  const later = Object.values(JSON.parse(read(`${page}/react-loadable-manifest.json`))).map(({ files }) =>
    files.filter((file) => !first.has(file)),
  );
  // What is fetched later for the pictures all shares the one large library; the dialogs do not.
  const size = new Map([...new Set(later.flat())].map((file) => [file, kB([file])]));
  const [library] = [...size].sort((a, b) => b[1] - a[1])[0] ?? [];
  const drawing = later.filter((files) => files.includes(library));
  const charts = drawing.filter((files) => files.some((file) => read(file).includes(drawnFirst))).flat();
  if (first.size === 0 || charts.length === 0)
    throw new Error("The build lists no scripts for the trends page");
  return { first: kB(first), charts: kB(new Set(charts)), allCharts: kB(new Set(drawing.flat())) };
}

/** Throws where the page became heavier than it may be. */
export function checkPageWeight() {
  const weight = pageWeight();
  const said = Object.entries(most).map(
    ([part, limit]) => `${part} ${weight[part].toFixed(1)} kB of at most ${limit}`,
  );
  if (Object.entries(most).some(([part, limit]) => weight[part] > limit))
    throw new Error(`The trends page became too heavy: ${said.join(", ")}`);
}
