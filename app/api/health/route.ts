import { env } from "#lib/server/env";
import { listFailedJobs } from "#lib/server/health/failed-jobs";
import { databaseTakesWrites } from "#lib/server/health/takes-writes";
import { healthWarnings } from "#lib/server/health/warnings";
import { version } from "#lib/server/version";

/**
 * Ready: a write is taken. For monitors, containers and our own launcher; says nothing that a stranger may not know.
 * Warnings do not make it less ready.
 */
export async function GET(): Promise<Response> {
  const isUp = await databaseTakesWrites(2000);
  const failed = isUp ? await listFailedJobs().catch(() => []) : [];
  const warnings = [
    ...healthWarnings(env, new Date()),
    ...(failed.length > 0 ? ["job-failed" as const] : []),
  ];
  return Response.json(
    { status: isUp ? "ok" : "unavailable", database: env.database, version, warnings },
    { status: isUp ? 200 : 503, headers: { "cache-control": "no-store" } },
  );
}
