import { createHash } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * A data folder for what is not anybody's diary: tests and development. One for each checkout and purpose, kept from run
 * to run because making a database is the slow part. As root it must be where the database's account can reach it.
 */
export function scratchDir(purpose: "unit" | "e2e" | "dev" | "bench"): string {
  const checkout = createHash("sha256").update(process.cwd()).digest("hex").slice(0, 8);
  const base = process.getuid?.() === 0 ? "/var/lib/charley" : tmpdir();
  return join(base, `charley-${purpose}-${checkout}`);
}
