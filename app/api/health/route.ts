import { env } from "#lib/server/env";
import { databaseTakesWrites } from "#lib/server/health/takes-writes";
import { healthWarnings } from "#lib/server/health/warnings";
import { version } from "#lib/server/version";

/**
 * Ready: a write is taken. For monitors, containers and our own launcher; says nothing that a stranger may not know.
 * Warnings do not make it less ready.
 */
export async function GET(): Promise<Response> {
  const isUp = await databaseTakesWrites(2000);
  const warnings = healthWarnings(env, new Date());
  return Response.json(
    { status: isUp ? "ok" : "unavailable", database: env.database, version, warnings },
    { status: isUp ? 200 : 503, headers: { "cache-control": "no-store" } },
  );
}
