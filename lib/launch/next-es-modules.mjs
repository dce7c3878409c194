import { existsSync, readFileSync } from "node:fs";

/**
 * Reads a module of Next from the copy of it that is written as an ES module, where it has one. Next ships its browser half
 * twice, in the same files under two folders, and is built from the one nothing can be left out of: 15 kB more, gzipped, on
 * every page. Where there is no second copy, the module stays as it is.
 *
 * @this {{ resourcePath: string, addDependency(file: string): void }}
 * @param {string} source
 */
export default function nextEsModules(source) {
  const copy = this.resourcePath.replace(/([\\/]next[\\/]dist)([\\/])/, "$1$2esm$2");
  if (copy === this.resourcePath || !existsSync(copy)) return source;
  this.addDependency(copy);
  return readFileSync(copy, "utf8");
}
