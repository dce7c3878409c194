import { PrismaPg } from "@prisma/adapter-pg";
import { env } from "#lib/server/env";
import { PrismaClient } from "#prisma/client";
import { pool } from "./pool";
import { sealedBetween } from "./sealed-columns";

/** Refuses a server that does not keep to UTC, as one behind a pooler that drops connection options. */
export class UtcPg extends PrismaPg {
  override async connect(): ReturnType<PrismaPg["connect"]> {
    const adapter = await super.connect();
    const { rows } = await adapter.queryRaw({ sql: "SHOW timezone", args: [], argTypes: [] });
    if (rows[0]?.[0] === "UTC") return adapter;
    await adapter.dispose();
    throw new Error(`The database's sessions must be in the time zone UTC and are in ${rows[0]?.[0]}.`);
  }
}

/** During `next build` there is no database, and nothing may ask for one. */
class NoDatabase extends PrismaPg {
  override connect(): never {
    throw new Error("There is no database: start Charley with `npm start`, or set DATABASE_URL.");
  }
}

function makeClient(): PrismaClient {
  const adapter = env.databaseUrl === undefined ? new NoDatabase({}) : new UtcPg(pool(env.databaseUrl));
  // A sample diary or an import is some two thousand rows: on a small, busy box that takes longer than five seconds.
  const client = new PrismaClient({
    adapter,
    // An error may reach a log that is not ours, Next's: it then says nothing of what was asked.
    errorFormat: "minimal",
    transactionOptions: { maxWait: 10_000, timeout: 30_000 },
  });
  // What a row looks like is the same on both sides of the seal.
  return client.$extends(sealedBetween) as PrismaClient;
}

const kept = globalThis as { charleyDatabase?: PrismaClient };

/** The one way to the database. Connects at the first query; kept across the reloads of `npm run dev`. */
export const db: PrismaClient = kept.charleyDatabase ?? makeClient();
kept.charleyDatabase = db;
