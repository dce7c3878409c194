import "server-only";
import { parseEnum } from "#lib/base/text/parse-enum";
import { addDays, civilDateOfColumn } from "#lib/base/time/civil-date";
import type { OwnerId } from "#lib/people/accounts/owner";
import { db } from "#lib/server/db/client";
import { blockWeeksOptions, pairsOptions, triables } from "./plan-options";
import type { Experiment, Pause } from "./schema";
import { stopReasons } from "./stop-reasons";

/** From the two days the table knows to the days the pause lasted; none where it was ended on the day it began. */
function pauseOf({ pausedOn, resumedOn }: { pausedOn: Date; resumedOn: Date | null }): Pause[] {
  const from = civilDateOfColumn(pausedOn);
  const to = resumedOn && addDays(civilDateOfColumn(resumedOn), -1);
  return to !== null && to < from ? [] : [{ from, to }];
}

/** The latest experiment, running or over; null before the first. */
export async function findExperiment(owner: OwnerId): Promise<Experiment | null> {
  const row = await db.experiment.findFirst({
    where: { ownerId: owner },
    orderBy: { createdAt: "desc" },
    include: { checks: { orderBy: { day: "asc" } }, pauses: { orderBy: { pausedOn: "asc" } } },
  });
  if (!row) return null;
  return {
    id: row.id,
    what: parseEnum(triables, row.what),
    blockWeeks: parseEnum(blockWeeksOptions, row.blockWeeks),
    pairs: parseEnum(pairsOptions, row.pairs),
    startsOn: civilDateOfColumn(row.startsOn),
    seed: row.seed,
    stoppedOn: row.stoppedOn && civilDateOfColumn(row.stoppedOn),
    stopReason: parseEnum(stopReasons, row.stopReason),
    checks: row.checks.map(({ day, done }) => ({ day: civilDateOfColumn(day), done })),
    pauses: row.pauses.flatMap(pauseOf),
  };
}
