import pg from "pg";
import { env } from "#lib/server/env";
import { poolConfig } from "./pool-config";
import { noteSlowStatements } from "./slow-statements";

const kept = globalThis as { charleyPool?: pg.Pool };

/** The connections of this copy of the app, for Prisma and for whole statements of our own. */
export function pool(databaseUrl: string): pg.Pool {
  kept.charleyPool ??= new pg.Pool({ ...poolConfig(databaseUrl), allowExitOnIdle: true }).on(
    "connect",
    (client) => noteSlowStatements(client),
  );
  return kept.charleyPool;
}

/** The same, for whoever is asked while there is no database: during `next build` nothing may ask for one. */
export function openPool(): pg.Pool {
  if (env.databaseUrl === undefined)
    throw new Error("There is no database: start Charley with `npm start`, or set DATABASE_URL.");
  return pool(env.databaseUrl);
}

/** How many connections this copy has, and how many wait for one; null before the first was needed. */
export function poolUse(): { busy: number; idle: number; waiting: number; most: number } | null {
  const { charleyPool } = kept;
  if (charleyPool === undefined) return null;
  const { totalCount, idleCount, waitingCount, options } = charleyPool;
  return { busy: totalCount - idleCount, idle: idleCount, waiting: waitingCount, most: options.max };
}
