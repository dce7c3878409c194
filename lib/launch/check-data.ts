import { checkDatabase } from "#lib/server/db/migrate";
import { openCluster } from "#lib/server/db/postgres-cluster";
import type { Env } from "#lib/server/env";
import { secret } from "./secret";

/** Fails at once, and not after minutes of building, when there is no place for the data or no way to the database. */
export async function checkData({ databaseUrl, dataDir, secret: given }: Env): Promise<void> {
  if (databaseUrl === undefined) {
    openCluster(dataDir);
    return;
  }
  if (given === undefined) secret(dataDir);
  await checkDatabase(databaseUrl);
}
