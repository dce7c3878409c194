import { existsSync } from "node:fs";
import { join } from "node:path";
import { readDurably, writeDurably } from "#lib/server/durable-file";
import type { Env } from "#lib/server/env";

type Place = Pick<Env, "dataDir" | "origin">;

const fileIn = (dataDir: string) => join(dataDir, "origin");

/** Notes the address people type, for the admin commands that print links beside the running app. */
export function keepOrigin({ dataDir, origin }: Place): void {
  try {
    writeDurably(fileIn(dataDir), origin);
  } catch {
    // With a database elsewhere there may be no folder, or none to write to: the commands are then told by ORIGIN.
  }
}

/**
 * The address to print in links: the one given here, else the one the app was last started with, which is not told to a
 * command in another terminal.
 */
export function originForLinks(
  { dataDir, origin }: Place,
  given: Record<string, string | undefined>,
): string {
  if (given.ORIGIN?.trim() || given.PORT?.trim() || !existsSync(fileIn(dataDir))) return origin;
  const kept = keptOrigin(dataDir);
  return kept !== null && URL.canParse(kept) ? new URL(kept).origin : origin;
}

function keptOrigin(dataDir: string): string | null {
  try {
    return readDurably(fileIn(dataDir));
  } catch {
    // Written anew at the next start.
    return null;
  }
}
