import { amountColumns } from "#lib/knowledge/nutrients/columns";
import { startEmbedded } from "#lib/server/db/embedded";
import { migrate } from "#lib/server/db/migrate";
import { checkWrappingKeys } from "#lib/server/db/person-keys";
import { seed } from "#lib/server/db/seed";
import type { Env } from "#lib/server/env";
import { wrappingTexts } from "./key-of-notes";
import { step } from "./progress.mjs";

export type Database = {
  url: string;
  /** The same server, as an account that may copy it. */
  adminUrl: string;
  kind: "embedded" | "external";
  release: () => Promise<void>;
};

/** The database as it is: started when it is ours, or the one DATABASE_URL names. */
export async function joinDatabase(env: Env, onLost?: () => void): Promise<Database> {
  if (env.databaseUrl === undefined) {
    const embedded = await step("Starting the database", () => startEmbedded(env.dataDir, onLost));
    return { kind: "embedded", ...embedded };
  }
  return { kind: "external", url: env.databaseUrl, adminUrl: env.databaseUrl, release: async () => {} };
}

/**
 * The database, running, migrated and with its foods: our own embedded one, or the one DATABASE_URL names.
 * @param onLost called when the embedded server goes away by itself
 */
export async function openDatabase(env: Env, onLost?: () => void): Promise<Database> {
  const database = await joinDatabase(env, onLost);
  try {
    await step("Bringing the database up to date", async () => {
      await migrate(database.url, "prisma");
      await seed({ databaseUrl: database.url, seedDir: "prisma/seed", amountColumns });
      await checkWrappingKeys(database.url, wrappingTexts(env));
    });
    return database;
  } catch (error) {
    await database.release();
    throw error;
  }
}
