import fc from "fast-check";
import { v7 as uuid } from "uuid";
import { addDays, type CivilDate, civilDate, columnOfCivilDate } from "#lib/base/time/civil-date";
import { purgeBin } from "#lib/launch/jobs/purge-bin";
import { type AccountId, mintOwnerId } from "#lib/people/accounts/owner";
import { db } from "#lib/server/db/client";
import type { Prisma } from "#prisma/client";

/** The last day that anything is written of. */
export const lastWritten = civilDate("2026-03-28");
const timeZone = "Europe/Berlin";

/** A person of their own, whose diary is empty. */
export async function somebody(): Promise<AccountId> {
  const id = uuid();
  await db.timeZone.createMany({ data: [{ name: timeZone }], skipDuplicates: true });
  await db.person.create({ data: { id, timeZone } });
  return mintOwnerId(id);
}

export type Tx = Prisma.TransactionClient;
type Step = (tx: Tx, ownerId: AccountId) => PromiseLike<unknown>;
const back = fc.nat(40).map((days) => columnOfCivilDate(addDays(lastWritten, -days)));
const number = fc.nat(9);
const isGone = fc.constantFrom({ deletedAt: new Date() }, { deletedAt: new Date(0) }, { deletedAt: null });

/** Every table that a report reads, written as an entry, an import, an undo, a purge or a setting writes it. */
const steps: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(back, number, fc.integer({ min: 1, max: 4 })).map(
    ([night, pain, many]): Step =>
      (tx, ownerId) =>
        tx.cramp.createMany({
          data: Array.from({ length: many }, () => ({ ownerId, id: uuid(), night, timeZone, pain })),
        }),
  ),
  fc.tuple(back, number).map(
    ([night, crampCount]): Step =>
      (tx, ownerId) =>
        tx.night.upsert({
          where: { ownerId_night: { ownerId, night } },
          create: { ownerId, night, timeZone, crampCount },
          update: { crampCount, rev: { increment: 1 } },
        }),
  ),
  isGone.map(
    (data): Step =>
      (tx, ownerId) =>
        tx.cramp.updateMany({ where: { ownerId }, data }),
  ),
  isGone.map(
    (data): Step =>
      (tx, ownerId) =>
        tx.night.updateMany({ where: { ownerId }, data }),
  ),
  fc.constant<Step>((tx, ownerId) => tx.cramp.deleteMany({ where: { ownerId } })),
  fc.tuple(back, number).map(
    ([day, magnesiumMg]): Step =>
      (tx, ownerId) =>
        tx.dietEntry.create({
          data: { ownerId, id: uuid(), day, timeZone, kind: "food", name: "Oats", magnesiumMg },
        }),
  ),
  isGone.map(
    (data): Step =>
      (tx, ownerId) =>
        tx.dietEntry.updateMany({ where: { ownerId }, data }),
  ),
  fc.tuple(back, fc.boolean()).map(
    ([day, complete]): Step =>
      (tx, ownerId) =>
        tx.dietDay.upsert({
          where: { ownerId_day: { ownerId, day } },
          create: { ownerId, day, complete },
          update: { complete },
        }),
  ),
  back.map(
    (startedOn): Step =>
      async (tx, ownerId) => {
        const id = uuid();
        await tx.remedy.create({ data: { ownerId, id, name: "Magnesium", kind: "supplement" } });
        await tx.remedyLine.create({
          data: {
            ownerId,
            id: uuid(),
            remedyId: id,
            startedOn,
            magnesiumMg: 100,
            unitsPerDose: 1,
            timesPerDay: 1,
          },
        });
        await tx.dose.create({
          data: { ownerId, id: uuid(), remedyId: id, day: startedOn, timeZone, status: "extra", units: 1 },
        });
      },
  ),
  isGone.map(
    (data): Step =>
      (tx, ownerId) =>
        tx.remedy.updateMany({ where: { ownerId }, data }),
  ),
  isGone.map(
    (data): Step =>
      (tx, ownerId) =>
        tx.dose.updateMany({ where: { ownerId }, data }),
  ),
  fc.constantFrom("us", "eu").map(
    (authority): Step =>
      (tx, id) =>
        tx.person.update({ where: { id }, data: { authority } }),
  ),
  fc.constantFrom("taken", "tap").map(
    (scheduledDoses): Step =>
      (tx, id) =>
        tx.person.update({ where: { id }, data: { scheduledDoses, usualMinimumEntries: 1 } }),
  ),
  fc.constantFrom("yes", "no").map(
    (answer): Step =>
      (tx, ownerId) =>
        tx.condition.upsert({
          where: { ownerId_name: { ownerId, name: "kidney-disease" } },
          create: { ownerId, name: "kidney-disease", answer },
          update: { ownerId, name: "kidney-disease", answer },
        }),
  ),
);
const turn = fc.record({
  who: fc.nat(1),
  steps: fc.array(steps, { minLength: 1, maxLength: 3 }),
  isTakenBack: fc.boolean(),
  day: fc.nat(2),
  purges: fc.boolean(),
});

/**
 * Writes into two diaries in any order, some of it taken back, and asks `check` of each of them after every turn, with the day
 * it is then: the last one written of, or a day or two before it.
 */
export async function afterAnyWrites(
  check: (owner: AccountId, today: CivilDate) => Promise<void>,
  { numRuns }: { numRuns: number },
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(fc.array(turn, { minLength: 2, maxLength: 6 }), async (turns) => {
      const owners = [await somebody(), await somebody()];
      for (const { who, steps: work, isTakenBack, day, purges } of turns) {
        const whole = db.$transaction(async (tx) => {
          for (const step of work) await step(tx, owners[who] as AccountId);
          if (isTakenBack) throw new Error("taken back");
        });
        await whole.catch((error: Error) => {
          if (error.message !== "taken back") throw error;
        });
        if (purges) await purgeBin(new Date());
        for (const owner of owners) await check(owner, addDays(lastWritten, -day));
      }
    }),
    { numRuns },
  );
}
