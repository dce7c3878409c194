import "server-only";
import { addDays, civilDateOfColumn, columnOfCivilDate } from "#lib/base/time/civil-date";
import type { Put } from "#lib/diary/revisions/revision";
import { type Kind, tableKind } from "#lib/diary/revisions/table-kind";
import type { OwnerId } from "#lib/people/accounts/owner";
import type { Prisma } from "#prisma/client";
import { askedDayFacts } from "./kind-facts";
import { type AskedDayBody, askedKey, type DayOfExperiment, parseAskedKey } from "./schema";

const rows = tableKind("asked-day", askedDayFacts["asked-day"], {
  table: (tx) => tx.experimentDay,
  keyOf: (key: string) => {
    const asked = parseAskedKey(key);
    if (asked === null) throw new Error("The key of an asked day was read as one");
    return { experimentId: asked.experiment, day: columnOfCivilDate(asked.day) };
  },
  entryOf: ({ experimentId, day, rev, done }) => ({
    key: askedKey({ experiment: experimentId, day: civilDateOfColumn(day) }),
    rev,
    body: { done },
  }),
  columnsOf: ({ done }: AskedDayBody) => ({ done, deletedAt: null }),
});

/** Whether there is such an experiment, and the day is one of those it was drawn for. */
async function isDrawn(
  tx: Prisma.TransactionClient,
  owner: OwnerId,
  asked: DayOfExperiment,
): Promise<boolean> {
  const row = await tx.experiment.findFirst({ where: { ownerId: owner, id: asked.experiment } });
  if (row === null) return false;
  const startsOn = civilDateOfColumn(row.startsOn);
  const nights = 2 * row.pairs * (row.blockWeeks === null ? 1 : 7 * row.blockWeeks);
  return startsOn <= asked.day && asked.day < addDays(startsOn, nights);
}

/**
 * Whether a day of an experiment was done as it asked. One that was answered without a connection may arrive when the
 * experiment has been stopped elsewhere: it was lived all the same, and is kept.
 */
export const askedDayKind: Kind<"asked-day", string, AskedDayBody> = {
  ...rows,
  async put(tx, owner, write): Promise<Put<AskedDayBody>> {
    const asked = parseAskedKey(write.key);
    if (asked === null || !(await isDrawn(tx, owner, asked))) return { status: "missing", current: null };
    return rows.put(tx, owner, write);
  },
};
