import { databaseAnswers } from "#lib/server/database-answers";
import { env } from "#lib/server/env";
import { version } from "#lib/server/version";

/** For monitors, containers and our own launcher: says nothing that a stranger may not know. */
export async function GET(): Promise<Response> {
  const isUp = await databaseAnswers(2000);
  return Response.json(
    { status: isUp ? "ok" : "unavailable", database: env.database, version },
    { status: isUp ? 200 : 503, headers: { "cache-control": "no-store" } },
  );
}
