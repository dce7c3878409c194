import "server-only";
import { db } from "#lib/db/client";
import { daysBefore } from "./days-before";

/** How long what was deleted can be brought back. */
const binDays = 30;

/** Removes for good what was deleted long ago. A remedy goes with its lines and doses. */
export async function purgeBin(now: Date): Promise<number> {
  const where = { deletedAt: { lt: daysBefore(now, binDays) } };
  const gone = await db.$transaction([
    db.cramp.deleteMany({ where }),
    db.night.deleteMany({ where }),
    db.dietEntry.deleteMany({ where }),
    db.dietDay.deleteMany({ where }),
    db.dose.deleteMany({ where }),
    db.remedyLine.deleteMany({ where }),
    db.remedy.deleteMany({ where }),
    db.ownFood.deleteMany({ where }),
    db.savedMeal.deleteMany({ where }),
  ]);
  return gone.reduce((sum, { count }) => sum + count, 0);
}
