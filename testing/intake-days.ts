import { db } from "#lib/server/db/client";

type Drifted = { readonly day: string; readonly kept: string | null; readonly live: string | null };

/** Where the days the database keeps and the live entries say different things, whosever they are, and what was left half done. */
export function listDriftedIntakeDays(): Promise<Drifted[]> {
  return db.$queryRaw`
    WITH kept AS (SELECT "ownerId", "day", "list"::text FROM "IntakeDay"),
      live AS (SELECT "ownerId", "day", "list"::text FROM "LiveIntakeDay")
    SELECT "day"::text, "list" AS "kept", NULL AS "live" FROM (SELECT * FROM kept EXCEPT SELECT * FROM live) AS only_kept
    UNION ALL
    SELECT "day"::text, NULL, "list" FROM (SELECT * FROM live EXCEPT SELECT * FROM kept) AS only_live
    UNION ALL
    SELECT "day"::text, NULL, NULL FROM "ChangedIntakeDay"`;
}
