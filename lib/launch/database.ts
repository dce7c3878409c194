import { amountColumns } from "#lib/knowledge/nutrients/columns";
import { startEmbedded } from "#lib/server/db/embedded";
import { migrate } from "#lib/server/db/migrate";
import { seed } from "#lib/server/db/seed";
import type { Env } from "#lib/server/env";
import { step } from "./progress.mjs";

export type Database = { url: string; kind: "embedded" | "external"; release: () => Promise<void> };

/**
 * The database, running, migrated and with its foods: our own embedded one, or the one DATABASE_URL names.
 * @param onLost called when the embedded server goes away by itself
 */
export async function openDatabase(env: Env, onLost?: () => void): Promise<Database> {
  const database: Database =
    env.databaseUrl === undefined
      ? {
          kind: "embedded",
          ...(await step("Starting the database", () => startEmbedded(env.dataDir, onLost))),
        }
      : { kind: "external", url: env.databaseUrl, release: async () => {} };
  try {
    await step("Bringing the database up to date", async () => {
      await migrate(database.url, "prisma");
      await seed({ databaseUrl: database.url, seedDir: "prisma/seed", amountColumns });
    });
    return database;
  } catch (error) {
    await database.release();
    throw error;
  }
}
