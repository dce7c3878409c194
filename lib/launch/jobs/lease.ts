import "server-only";
import { randomUUID } from "node:crypto";
import { db } from "#lib/server/db/client";

/** This copy of the app, as long as it runs. */
const self = randomUUID();

/**
 * Asks for what only one copy of the app should do at a time. Whoever has it keeps it for so long, and for as long again with
 * every further asking; another copy has it once that has passed, so that one that died is missed for no longer. By the
 * database's clock, the one that all copies share; what a clock ahead has held into the future does not hold.
 * @returns whether this copy has it
 */
export async function takeLease(name: string, seconds: number, holder = self): Promise<boolean> {
  const taken = await db.$executeRaw`
    INSERT INTO "Heartbeat" AS h ("name", "at", "holder")
    VALUES (${name}, now() + make_interval(secs => ${seconds}), ${holder}::uuid)
    ON CONFLICT ("name") DO UPDATE SET "at" = EXCLUDED."at", "holder" = EXCLUDED."holder"
    WHERE h."holder" = EXCLUDED."holder" OR h."at" <= now() OR h."at" > now() + interval '1 day'`;
  return taken === 1;
}
