import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { runQuietly, step } from "./progress.mjs";

const root = resolve(import.meta.dirname, "../..");

function packagesIn(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).packages : {};
}

/**
 * True when node_modules holds what the lockfile says. npm writes a lockfile of its own there as the last thing of an
 * install, so an install that was cut short does not count. What is for other systems is left out of it. A folder that
 * has gone since counts as missing.
 */
function isInstalled() {
  const { "": _project, ...wanted } = packagesIn(join(root, "package-lock.json"));
  const found = packagesIn(join(root, "node_modules/.package-lock.json"));
  const complete = Object.entries(wanted).every(([path, { version, integrity, optional }]) => {
    const there = found[path];
    if (there === undefined) return optional === true;
    return there.version === version && there.integrity === integrity && existsSync(join(root, path));
  });
  return complete && Object.keys(found).every((path) => path in wanted);
}

/** npm as a script for this Node, whichever way we were started. */
function npm() {
  const besideNode = join(dirname(process.execPath), "../lib/node_modules/npm/bin/npm-cli.js");
  const script = [process.env.npm_execpath, besideNode].find(
    (path) => path?.endsWith(".js") && existsSync(path),
  );
  return script === undefined ? ["npm"] : [process.execPath, script];
}

export async function install() {
  if (isInstalled()) return;
  const [command, ...args] = npm();
  await step("Installing packages, the first time takes a minute", () =>
    // Building and testing need the development packages, also where NODE_ENV is production.
    runQuietly(command, [...args, "ci", "--include=dev", "--include=optional", "--no-audit", "--no-fund"], {
      cwd: root,
      shell: command === "npm" && process.platform === "win32",
    }),
  );
}
