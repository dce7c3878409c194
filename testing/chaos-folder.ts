import { mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder for faults, which the account that runs the database can reach. */
export function chaosFolder(): string {
  const folder = join(tmpdir(), `charley-chaos-${process.pid}`);
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  return folder;
}
