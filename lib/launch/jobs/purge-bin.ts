import "server-only";
import { db } from "#lib/server/db/client";
import { daysBefore } from "./days-before";

/** How long what was deleted can be brought back. */
const binDays = 30;

/**
 * Removes for good what was deleted long ago. A remedy goes with its lines and doses. One statement at a time, what hangs
 * on others first: cut short anywhere, the next run takes the rest, and no connection is held for all of it.
 */
export async function purgeBin(now: Date): Promise<number> {
  const where = { deletedAt: { lt: daysBefore(now, binDays) } };
  const steps = [
    () => db.cramp.deleteMany({ where }),
    () => db.night.deleteMany({ where }),
    () => db.dietEntry.deleteMany({ where }),
    () => db.dietDay.deleteMany({ where }),
    () => db.dose.deleteMany({ where }),
    () => db.remedyLine.deleteMany({ where }),
    () => db.remedy.deleteMany({ where }),
    () => db.condition.deleteMany({ where }),
    () => db.legCheck.deleteMany({ where }),
    () => db.noticeShown.deleteMany({ where }),
    () => db.ownFood.deleteMany({ where }),
    () => db.savedMeal.deleteMany({ where }),
  ];
  let gone = 0;
  for (const step of steps) gone += (await step()).count;
  return gone;
}
