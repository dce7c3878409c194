import fc from "fast-check";
import pg from "pg";
import { v7 as uuid } from "uuid";
import { afterAll, expect, it } from "vitest";
import { addDays, type CivilDate, civilDate, columnOfCivilDate } from "#lib/base/time/civil-date";
import { lastWeeks } from "#lib/base/time/date-range";
import { listDietEntriesBetween } from "#lib/diary/diet/queries";
import { amountsOfColumns } from "#lib/knowledge/nutrients/amount-columns";
import { splitTotals } from "#lib/knowledge/nutrients/total-with-coverage";
import { type AccountId, mintOwnerId } from "#lib/people/accounts/owner";
import { db } from "#lib/server/db/client";
import { poolConfig } from "#lib/server/db/pool-config";
import { env } from "#lib/server/env";
import type { Prisma } from "#prisma/client";
import { listDriftedIntakeDays } from "#testing/intake-days";
import { diaryBetween } from "./queries";

const last = civilDate("2026-03-28");
const range = lastWeeks(4, last);
const timeZone = "Europe/Berlin";

afterAll(async () => expect(await listDriftedIntakeDays()).toEqual([]));

async function somebody(): Promise<AccountId> {
  const id = uuid();
  await db.person.create({ data: { id, timeZone } });
  return mintOwnerId(id);
}

const amount = fc.option(fc.double({ min: 0, max: 3000, noNaN: true }));
const figures = {
  kind: fc.constantFrom("food", "drink", "supplement"),
  day: fc.nat(1).map((back) => columnOfCivilDate(addDays(last, -back))),
  consumedAt: fc.option(fc.nat(23).map((hour) => new Date(Date.UTC(2026, 2, 28, hour)))),
  magnesiumMg: amount,
  potassiumMg: amount,
  calciumMg: amount,
  sodiumMg: amount,
  vitaminEMg: amount,
  waterG: amount,
};
const someFigures = fc.record(figures, { requiredKeys: [] });

type Step = (tx: Prisma.TransactionClient, owners: readonly AccountId[]) => Promise<unknown>;

/** Which entries a write is about: all, every second, third or fourth, of one person or of both. */
const some = fc
  .record({ who: fc.constantFrom([0], [1], [0, 1]), every: fc.integer({ min: 1, max: 4 }) })
  .map(({ who, every }) => async (tx: Prisma.TransactionClient, owners: readonly AccountId[]) => {
    const of = { in: who.map((index) => owners[index] ?? "") };
    const rows = await tx.dietEntry.findMany({ where: { ownerId: of }, orderBy: { id: "asc" } });
    return { id: { in: rows.map(({ id }) => id).filter((_, index) => index % every === 0) } };
  });
const isDeleted = fc.constantFrom({ deletedAt: new Date() }, { deletedAt: null });
const added = fc.tuple(fc.nat(1), fc.array(fc.record(figures), { maxLength: 12 })).map(
  ([who, entries]): Step =>
    (tx, owners) =>
      tx.dietEntry.createMany({
        data: entries.map((of) => ({
          ...of,
          ownerId: owners[who] ?? "",
          id: uuid(),
          timeZone,
          name: "Bread",
        })),
      }),
);
const changed = fc.tuple(some, fc.oneof(someFigures, isDeleted)).map(
  ([which, data]): Step =>
    async (tx, owners) =>
      tx.dietEntry.updateMany({ where: await which(tx, owners), data }),
);
const purged = some.map(
  (which): Step =>
    async (tx, owners) =>
      tx.dietEntry.deleteMany({ where: await which(tx, owners) }),
);
const write = fc.record({
  steps: fc.array(fc.oneof(added, added, changed, changed, changed, purged), { minLength: 1, maxLength: 4 }),
  isTakenBack: fc.boolean(),
});

it("keeps what the entries come to, to the last digit, whatever is written together and whatever is taken back", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(write, { maxLength: 5 }), async (writes) => {
      const owners = [await somebody(), await somebody()];
      for (const { steps, isTakenBack } of writes) {
        const whole = db.$transaction(async (tx) => {
          for (const step of steps) await step(tx, owners);
          if (isTakenBack) throw new Error("taken back");
        });
        await whole.catch((error: Error) => expect(error.message).toBe("taken back"));
      }
      expect(await listDriftedIntakeDays()).toEqual([]);
      for (const owner of owners) {
        const { intake } = await diaryBetween(owner, range);
        const entries = await listDietEntriesBetween(owner, range);
        expect(intake.map(({ day }) => day)).toEqual([...new Set(entries.map(({ day }) => day))]);
        for (const { day, food, supplements } of intake) {
          const had = entries.filter((entry) => entry.day === day);
          const totals = splitTotals(had.map((row) => ({ ...row, amounts: amountsOfColumns(row) })));
          expect({ food, supplements }).toEqual({ food: totals.food, supplements: totals.supplements });
        }
      }
    }),
    { numRuns: 10 },
  );
});

const entryOn = (ownerId: AccountId, day: CivilDate) => ({
  ownerId,
  id: uuid(),
  day: columnOfCivilDate(day),
  timeZone,
  kind: "food",
  name: "Bread",
  magnesiumMg: 0.1,
});

it("adds up in the order things were had in, as the day's own screen does", async () => {
  const owner = await somebody();
  const had = (hour: number, magnesiumMg: number) => ({
    ...entryOn(owner, last),
    consumedAt: new Date(Date.UTC(2026, 2, 28, hour)),
    magnesiumMg,
  });
  await db.dietEntry.createMany({ data: [had(20, 0.1), had(12, 0.2), had(8, 0.3)] });
  const { intake } = await diaryBetween(owner, range);
  // The other way round it is 0.6000000000000001.
  expect(intake.map(({ food }) => food.magnesium.amount)).toEqual([0.3 + 0.2 + 0.1]);
});

it("waits for nobody else's write of the same day, and loses none", async () => {
  const owner = await somebody();
  const [first, second] = [entryOn(owner, last), entryOn(owner, last)];
  await db.dietEntry.createMany({ data: [first, second] });
  const eat = `UPDATE "DietEntry" SET "magnesiumMg" = "magnesiumMg" + 1 WHERE "ownerId" = $1 AND "id" = $2`;
  const other = new pg.Client(poolConfig(env.databaseUrl ?? ""));
  await other.connect();
  await other.query("BEGIN");
  await other.query(eat, [owner, first.id]);
  // In the middle of the other's transaction, of the entry it comes to next. Were a day made at once, this would wait for
  // the other, and the other for this.
  await db.$executeRawUnsafe(eat.replace("$1", "$1::uuid").replace("$2", "$2::uuid"), owner, second.id);
  await other.query(eat, [owner, second.id]);
  await other.query("COMMIT");
  await other.end();
  const { intake } = await diaryBetween(owner, range);
  expect(intake.map(({ food }) => food.magnesium)).toEqual([{ amount: 1.1 + 2.1, known: 2, of: 2 }]);
});

it("comes to the same however many write the same days at once, in whatever order", async () => {
  const owner = await somebody();
  const days = [0, 1, 2].map((back) => addDays(last, -back));
  await Promise.all(
    Array.from({ length: 24 }, (_, turn) =>
      db.$transaction(async (tx) => {
        const inTurn = turn % 2 === 0 ? days : days.toReversed();
        for (const day of inTurn) await tx.dietEntry.create({ data: entryOn(owner, day) });
      }),
    ),
  );
  const { intake } = await diaryBetween(owner, range);
  expect(intake.map(({ foodEntries }) => foodEntries)).toEqual([24, 24, 24]);
  expect(await listDriftedIntakeDays()).toEqual([]);
});
