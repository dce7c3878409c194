import "server-only";
import { createHash } from "node:crypto";
import { parseEnum } from "#lib/base/text/parse-enum";
import { addDays, civilDateOfColumn } from "#lib/base/time/civil-date";
import type { OwnerId } from "#lib/people/accounts/owner";
import { db } from "#lib/server/db/client";
import { outcomes, triables, turnNightsOptions, worths } from "./plan-options";
import { sealedText } from "./receipt";
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
  const sealed = {
    what: parseEnum(triables, row.what),
    own: row.own,
    turnNights: parseEnum(turnNightsOptions, row.blockWeeks === null ? 1 : 7 * row.blockWeeks),
    pairs: row.pairs,
    outcome: parseEnum(outcomes, row.outcome),
    worth: parseEnum(worths, row.worth),
    startsOn: civilDateOfColumn(row.startsOn),
    seed: row.seed,
    salt: row.salt,
  };
  return {
    ...sealed,
    id: row.id,
    promised: row.promised,
    receipt: row.salt && createHash("sha256").update(sealedText(sealed)).digest("hex"),
    stoppedOn: row.stoppedOn && civilDateOfColumn(row.stoppedOn),
    stopReason: parseEnum(stopReasons, row.stopReason),
    checks: row.checks.map(({ day, done, rev, deletedAt }) => ({
      day: civilDateOfColumn(day),
      done: deletedAt ? null : done,
      rev,
    })),
    pauses: row.pauses.flatMap(pauseOf),
  };
}
