import "server-only";
import { db } from "#lib/server/db/client";

/** The jobs of tidying up that ended badly when they last ran. */
export async function listFailedJobs(): Promise<string[]> {
  const rows = await db.jobRun.findMany({
    where: { problem: { not: null } },
    select: { name: true },
    orderBy: { name: "asc" },
  });
  return rows.map(({ name }) => name);
}
