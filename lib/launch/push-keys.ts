import { existsSync } from "node:fs";
import { join } from "node:path";
import webPush from "web-push";
import { makeDataDir } from "#lib/server/db/data-dir";
import { DatabaseError } from "#lib/server/db/database-error";
import { createDurably, DamagedFileError, readDurably } from "#lib/server/durable-file";

/**
 * The two keys that sign notifications, with a point between them: made at the first start, then always the same, or every
 * browser would have to be asked again.
 */
export function pushKeys(dataDir: string): string {
  const path = join(dataDir, "push-keys");
  makeDataDir(dataDir, 0o077);
  if (!existsSync(path)) {
    const { publicKey, privateKey } = webPush.generateVAPIDKeys();
    createDurably(path, `${publicKey}.${privateKey}`);
  }
  try {
    return readDurably(path);
  } catch (error) {
    if (!(error instanceof DamagedFileError)) throw error;
    throw new DatabaseError(
      `${path} is damaged, as a power cut can leave it. Delete it to have a new one made; notifications are then turned on again on each device.`,
    );
  }
}
