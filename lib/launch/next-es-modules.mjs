import { existsSync, readFileSync } from "node:fs";

/**
 * What Next brings for browsers older than any it runs in (and `URL.canParse`, which no page of ours asks for), and what
 * stands for Node's `process` there, of which a page reads the environment alone: 1.4 kB on every page, gzipped, that no
 * browser uses.
 */
const unused = new Map([
  ["polyfill-module.js", ""],
  ["process.js", "module.exports = { env: {} };"],
]);

/**
 * Reads a module of Next from the copy of it that is written as an ES module, where it has one. Next ships its browser half
 * twice, in the same files under two folders, and is built from the one nothing can be left out of: 15 kB more, gzipped, on
 * every page. Where there is no second copy, the module stays as it is.
 *
 * @this {{ resourcePath: string, addDependency(file: string): void }}
 * @param {string} source
 */
export default function nextEsModules(source) {
  const instead = unused.get(/[\\/]build[\\/]polyfills[\\/]([\w.-]+)$/.exec(this.resourcePath)?.[1] ?? "");
  if (instead !== undefined) return instead;
  const copy = this.resourcePath.replace(/([\\/]next[\\/]dist)([\\/])/, "$1$2esm$2");
  if (copy === this.resourcePath || !existsSync(copy)) return source;
  this.addDependency(copy);
  return readFileSync(copy, "utf8");
}
