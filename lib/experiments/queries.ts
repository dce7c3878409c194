import "server-only";
import type { OwnerId } from "#lib/accounts/owner";
import { db } from "#lib/db/client";
import { knownWord } from "#lib/known-word";
import { civilDateOfColumn } from "#lib/time/civil-date";
import { blockWeeksOptions, type Experiment, pairsOptions, triables } from "./schema";

/** The latest experiment, running or over; null before the first. */
export async function findExperiment(owner: OwnerId): Promise<Experiment | null> {
  const row = await db.experiment.findFirst({
    where: { ownerId: owner },
    orderBy: { createdAt: "desc" },
    include: { checks: { orderBy: { day: "asc" } } },
  });
  const what = row && knownWord(triables, row.what);
  if (!row || !what) return null;
  return {
    id: row.id,
    what,
    blockWeeks: blockWeeksOptions.find((weeks) => weeks === row.blockWeeks) ?? 1,
    pairs: pairsOptions.find((pairs) => pairs === row.pairs) ?? 3,
    startsOn: civilDateOfColumn(row.startsOn),
    seed: row.seed,
    stoppedOn: row.stoppedOn && civilDateOfColumn(row.stoppedOn),
    checks: row.checks.map(({ day, done }) => ({ day: civilDateOfColumn(day), done })),
  };
}
