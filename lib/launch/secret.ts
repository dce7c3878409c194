import { randomBytes } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeDataDir } from "#lib/server/db/data-dir";
import { DatabaseError } from "#lib/server/db/database-error";

/**
 * The key that signs sessions: made at the first start, then always the same, or everybody would be signed out.
 * @param dataDir where it is kept, readable by its owner only
 */
export function secret(dataDir: string): string {
  const path = join(dataDir, "secret");
  makeDataDir(dataDir, 0o077);
  try {
    // Fails when there is one, so two first starts at once agree on one secret.
    writeFileSync(path, `${randomBytes(48).toString("base64url")}\n`, { flag: "wx", mode: 0o600 });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  }
  const kept = readFileSync(path, "utf8").trim();
  if (kept.length < 32) {
    throw new DatabaseError(
      `${path} is too short to be the secret. Delete it to have a new one made; everybody then signs in again.`,
    );
  }
  return kept;
}
