import fc from "fast-check";
import { v7 as uuid } from "uuid";
import { expect, test } from "vitest";
import { addDays, civilDate, columnOfCivilDate } from "#lib/base/time/civil-date";
import { lastWeeks } from "#lib/base/time/date-range";
import { diaryBetween } from "#lib/insight/record/queries";
import { purgeBin } from "#lib/launch/jobs/purge-bin";
import { type AccountId, mintOwnerId } from "#lib/people/accounts/owner";
import { db } from "#lib/server/db/client";
import type { Prisma } from "#prisma/client";
import { rememberedReport } from "./remembered-report";
import { trendReport } from "./report";

const today = civilDate("2026-03-28");
const timeZone = "Europe/Berlin";

async function somebody(): Promise<AccountId> {
  const id = uuid();
  await db.timeZone.createMany({ data: [{ name: timeZone }], skipDuplicates: true });
  await db.person.create({ data: { id, timeZone } });
  return mintOwnerId(id);
}

type Tx = Prisma.TransactionClient;
type Step = (tx: Tx, ownerId: AccountId) => PromiseLike<unknown>;
const back = fc.nat(40).map((days) => columnOfCivilDate(addDays(today, -days)));
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

test("a remembered report is the one made anew, after any order of writes, deletions, settings and days, and of its own person", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(turn, { minLength: 2, maxLength: 6 }), async (turns) => {
      const owners = [await somebody(), await somebody()];
      for (const { who, steps: work, isTakenBack, day, purges } of turns) {
        const whole = db.$transaction(async (tx) => {
          for (const step of work) await step(tx, owners[who] as AccountId);
          if (isTakenBack) throw new Error("taken back");
        });
        await whole.catch((error: Error) => expect(error.message).toBe("taken back"));
        if (purges) await purgeBin(new Date());
        const range = lastWeeks(4, addDays(today, -day));
        for (const owner of owners) {
          const fresh = trendReport(await diaryBetween(owner, range), range);
          // Twice: as it is made, and as it is remembered.
          for (const _ of [1, 2]) {
            const { report, sent } = await rememberedReport(owner, range);
            expect(report).toEqual(fresh);
            expect(sent().json).toBe(JSON.stringify(fresh));
          }
        }
      }
    }),
    { numRuns: 8 },
  );
});

test("what has not changed is not made again, and its name changes with one cramp of its person alone", async () => {
  const [owner, other] = [await somebody(), await somebody()];
  const range = lastWeeks(4, today);
  const first = await rememberedReport(owner, range);
  await db.cramp.create({ data: { ownerId: other, id: uuid(), night: columnOfCivilDate(today), timeZone } });
  expect((await rememberedReport(owner, range)).report).toBe(first.report);
  await db.cramp.create({ data: { ownerId: owner, id: uuid(), night: columnOfCivilDate(today), timeZone } });
  expect((await rememberedReport(owner, range)).sent().etag).not.toBe(first.sent().etag);
});

test("writers of one person who hold each other's entries never wait for one another", async () => {
  const owner = await somebody();
  const ids = [uuid(), uuid()];
  const night = columnOfCivilDate(today);
  await db.cramp.createMany({ data: ids.map((id) => ({ ownerId: owner, id, night, timeZone })) });
  // Both have changed the diary, and the first then waits for nothing that the second will not give back.
  const change = (tx: Tx, id: string) =>
    tx.cramp.updateMany({ where: { ownerId: owner, id }, data: { pain: 1 } });
  let go = () => {};
  const going = new Promise<void>((done) => {
    go = done;
  });
  const one = db.$transaction(async (tx) => {
    await change(tx, ids[0] ?? "");
    await going;
    await change(tx, ids[1] ?? "");
  });
  const two = db.$transaction(async (tx) => {
    await change(tx, ids[1] ?? "");
    go();
  });
  await expect(Promise.all([one, two])).resolves.toBeDefined();
  expect(await db.changedDiary.count()).toBe(0);
});
