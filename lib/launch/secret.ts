import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { makeDataDir } from "#lib/server/db/data-dir";
import { DatabaseError } from "#lib/server/db/database-error";
import { createDurably, DamagedFileError, readDurably } from "#lib/server/durable-file";

/**
 * The key that signs sessions: made at the first start, then always the same, or everybody would be signed out.
 * @param dataDir where it is kept, readable by its owner only
 */
export function secret(dataDir: string): string {
  const path = join(dataDir, "secret");
  makeDataDir(dataDir, 0o077);
  // Left alone when there is one, so two first starts at once agree on one secret.
  if (!existsSync(path)) createDurably(path, randomBytes(48).toString("base64url"));
  const kept = keptSecret(path);
  if (kept.length < 32) {
    throw new DatabaseError(
      `${path} is empty or too short to be the secret, as a power cut can leave it. Put it back from a backup: without CHARLEY_KEY, notes open with nothing else. Only where there are none, delete it to have a new one made; everybody then signs in again.`,
    );
  }
  return kept;
}

/** Empty where the file is damaged. */
function keptSecret(path: string): string {
  try {
    return readDurably(path);
  } catch (error) {
    if (error instanceof DamagedFileError) return "";
    throw error;
  }
}
