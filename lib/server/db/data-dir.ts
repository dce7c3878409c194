import { accessSync, constants, mkdirSync } from "node:fs";
import { DatabaseError } from "./database-error";

/**
 * Makes the data folder where there is none.
 * @param umask what others may not do with a folder made here
 * @throws DatabaseError, naming the setting, when it cannot be made or written to
 */
export function makeDataDir(dir: string, umask: number): void {
  const before = process.umask(umask);
  try {
    mkdirSync(dir, { recursive: true });
    accessSync(dir, constants.W_OK | constants.X_OK);
  } catch (error) {
    const why = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new DatabaseError(
      `DATA_DIR ${dir} cannot be made or written to (${why}). Choose a folder that this account may write to.`,
    );
  } finally {
    process.umask(before);
  }
}
