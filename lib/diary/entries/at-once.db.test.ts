import fc from "fast-check";
import { v7 as uuid } from "uuid";
import { expect, test } from "vitest";
import { civilDate } from "#lib/base/time/civil-date";
import { instant } from "#lib/base/time/instant";
import { blankCramp, blankNight } from "#lib/diary/nights/blank-bodies";
import { admitted } from "#lib/diary/revisions/write-at-once";
import type { AccountId } from "#lib/people/accounts/owner";
import { db } from "#lib/server/db/client";
import { Prisma } from "#prisma/client";
import { testArrival } from "#testing/arrival";
import { applyAtOnce } from "./apply-at-once";
import { batchAnswer, batchAnswerWhere } from "./batch-answer";
import { applyOperation } from "./mutations";
import { type Operation, operationSchema } from "./schema";

const at = instant("2026-03-28T01:13:00Z");
const timeZone = "Europe/Berlin";

async function somebody(): Promise<AccountId> {
  const id = uuid();
  await db.timeZone.createMany({ data: [{ name: timeZone }], skipDuplicates: true });
  await db.person.create({ data: { id, timeZone } });
  return id as AccountId;
}

const night = (number: number) => civilDate(`2026-03-${String(number + 1).padStart(2, "0")}`);
const eaten = (number: number) => ({
  day: night(number),
  consumedAt: at,
  timeZone,
  kind: "food" as const,
  name: "Porridge",
  foodRef: null,
  quantity: number,
  unit: "g",
  grams: number + 0.1,
  magnesiumMg: number / 3,
  potassiumMg: null,
  calciumMg: null,
  sodiumMg: null,
  vitaminEMg: null,
  waterG: null,
  mealId: null,
  note: number === 1 ? "burnt" : null,
  source: "app" as const,
  printed: number === 2 ? { per: "100 g", iron: 1.5 } : null,
});

/** An entry of each kind that is one row, which says what a number says. */
const bodies = {
  cramp: (number: number) => ({
    ...blankCramp(civilDate("2026-03-27"), timeZone),
    onset: at,
    pain: number,
    muscles: number === 0 ? [] : ["calf", "foot"],
    note: number === 1 ? 'like a "fist" \u{1F9B5}' : null,
  }),
  night: (number: number) => ({
    ...blankNight,
    timeZone,
    crampCount: number + 1,
    factors: ["heat"],
    note: null,
  }),
  "diet-entry": eaten,
};

type Step = { entity: keyof typeof bodies; slot: number; rev: number; says: number | null; id: number };
const step: fc.Arbitrary<Step> = fc.record({
  entity: fc.constantFrom("cramp", "night", "diet-entry"),
  slot: fc.nat(2),
  rev: fc.integer({ min: 1, max: 4 }),
  says: fc.option(fc.nat(3), { freq: 4 }),
  // Few of them: some are sent again, as they were or with another write.
  id: fc.nat(11),
});

/** The same writes for one person: their entries and ids are their own. */
function operationsFor(steps: readonly Step[], ids: readonly string[], keys: readonly string[]): Operation[] {
  return steps.flatMap(({ entity, slot, rev, says, id }) => {
    const key = entity === "night" ? night(slot) : keys[slot + (entity === "cramp" ? 0 : 3)];
    const body = says === null ? null : bodies[entity](says);
    const read = operationSchema.safeParse({ id: ids[id], entity, key, rev, at, body });
    return read.success ? [read.data] : [];
  });
}

/** A diary without what two of them never share: ids, and the moments of writing. */
async function diaryOf(owner: AccountId, keys: readonly string[]) {
  const where = { ownerId: owner };
  const rows = [
    await db.cramp.findMany({ where, orderBy: { id: "asc" } }),
    await db.night.findMany({ where, orderBy: { night: "asc" } }),
    await db.dietEntry.findMany({ where, orderBy: { id: "asc" } }),
  ].flat();
  return rows.map((row) => ({
    ...row,
    ownerId: "",
    id: "id" in row ? keys.indexOf(row.id) : "",
    createdAt: "",
    updatedAt: "",
    deletedAt: row.deletedAt !== null,
  }));
}

test("a batch written at once leaves the diary, and the answers, that its writes one after the other leave", async () => {
  const batches = fc.array(fc.array(step, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(batches, async (sent) => {
      const people = await Promise.all(
        [0, 1].map(async () => ({
          owner: await somebody(),
          ids: Array.from({ length: 12 }, () => uuid()),
          keys: Array.from({ length: 6 }, () => uuid()),
        })),
      );
      const [one, other] = people;
      if (!one || !other) throw new Error("nobody");
      const answers: unknown[][] = [[], []];
      for (const steps of sent) {
        const batch = await batchAnswer(one.owner, operationsFor(steps, one.ids, one.keys), testArrival);
        answers[0]?.push(batch.map(({ status }) => status));
        const single: number[] = [];
        for (const operation of operationsFor(steps, other.ids, other.keys))
          single.push((await applyOperation(other.owner, operation)).status);
        answers[1]?.push(single);
      }
      expect(answers[0]).toEqual(answers[1]);
      expect(await diaryOf(one.owner, one.keys)).toEqual(await diaryOf(other.owner, other.keys));
      const noted = (owner: AccountId) => db.operation.count({ where: { ownerId: owner } });
      expect(await noted(one.owner)).toBe(await noted(other.owner));
    }),
    { numRuns: 8 },
  );
});

const cramp = (id: string, key: string, rev = 1): Operation =>
  operationSchema.parse({ id, entity: "cramp", key, rev, at, body: bodies.cramp(1) });

test("what is plain is one statement, and what it cannot do is left undone for the rule of revisions", async () => {
  const owner = await somebody();
  const [a, b] = [uuid(), uuid()];
  const tryIt = async (...operations: Operation[]) => {
    const answer = await applyAtOnce(owner, operations, admitted);
    return answer?.entered ? answer.isWritten : answer;
  };
  expect(await tryIt(cramp(uuid(), a), cramp(uuid(), b))).toEqual([true, true]);
  expect(await tryIt(cramp(uuid(), a), cramp(uuid(), b, 2))).toEqual([false, true]);
  expect(await tryIt(cramp(uuid(), b, 5))).toEqual([false]);
  expect(await tryIt(cramp(uuid(), a, 2), cramp(uuid(), a, 3))).toBeNull();
  const stranger = await somebody();
  expect(await applyAtOnce(stranger, [cramp(uuid(), a)], admitted)).toMatchObject({ isWritten: [false] });
  const where = { ownerId: owner };
  expect(await db.operation.count({ where })).toBe(3);
  expect((await db.cramp.findMany({ where })).map(({ note }) => note)).toEqual([
    bodies.cramp(1).note,
    bodies.cramp(1).note,
  ]);
  const [raw] = await db.$queryRaw<
    { note: string }[]
  >`SELECT note FROM "Cramp" WHERE "ownerId" = ${owner}::uuid`;
  expect(raw?.note).not.toContain("fist");
});

test("the same operation sent eight times at once is done once, under one entry or under eight", async () => {
  const owner = await somebody();
  const [id, key] = [uuid(), uuid()];
  const answers = await Promise.all(
    Array.from({ length: 8 }, () => batchAnswer(owner, [cramp(id, key)], testArrival)),
  );
  expect(
    answers
      .flat()
      .map(({ status }) => status)
      .sort(),
  ).toEqual([...Array(7).fill(200), 201]);
  const other = uuid();
  const mixed = await Promise.all(
    Array.from({ length: 8 }, () => batchAnswer(owner, [cramp(other, uuid())], testArrival)),
  );
  expect(mixed.flat().filter(({ status }) => status === 201)).toHaveLength(1);
  expect(await db.cramp.count({ where: { ownerId: owner } })).toBe(2);
});

test("eight devices that change one entry at once: one is taken, seven see a conflict, and no revision is lost", async () => {
  const owner = await somebody();
  const key = uuid();
  await batchAnswer(owner, [cramp(uuid(), key)], testArrival);
  const answers = await Promise.all(
    Array.from({ length: 8 }, (_, pain) =>
      batchAnswer(owner, [{ ...cramp(uuid(), key, 2), body: { ...bodies.cramp(0), pain } }], testArrival),
    ),
  );
  expect(
    answers
      .flat()
      .map(({ status }) => status)
      .sort(),
  ).toEqual([200, ...Array(7).fill(409)]);
  expect((await db.cramp.findFirstOrThrow({ where: { ownerId: owner } })).rev).toBe(2);
});

test("devices that write the same entries in another order never wait for each other in a circle", async () => {
  const owner = await somebody();
  const keys = Array.from({ length: 12 }, () => uuid());
  const write = (at: number, rev: number): Operation => {
    const meal = {
      ...cramp(uuid(), keys[at] ?? "", rev),
      entity: "diet-entry",
      body: bodies["diet-entry"](at),
    };
    return at % 2 === 0 ? cramp(uuid(), keys[at] ?? "", rev) : operationSchema.parse(meal);
  };
  for (let rev = 1; rev <= 12; rev += 1) {
    const writes = keys.map((_, at) => write(at, rev));
    const backwards = keys.map((_, at) => write(at, rev)).reverse();
    const third = writes.map((operation) => ({ ...operation, id: uuid() }));
    const [there, back] = await Promise.all([
      applyAtOnce(owner, writes, admitted),
      applyAtOnce(owner, backwards, admitted),
      Promise.all(third.slice(0, 4).map((operation) => applyOperation(owner, operation))),
    ]);
    expect([there?.entered, back?.entered]).toEqual([true, true]);
  }
});

test("whoever is not let in writes nothing, and one bad entry keeps no other from being written", async () => {
  const owner = await somebody();
  const nobody = { standing: Prisma.sql`SELECT WHERE false`, counted: null, most: 0 };
  expect(await batchAnswerWhere(nobody, owner, [cramp(uuid(), uuid())], testArrival)).toBeNull();
  expect(await db.cramp.count({ where: { ownerId: owner } })).toBe(0);
  const nowhere = { ...cramp(uuid(), uuid()), body: { ...bodies.cramp(0), timeZone: "US/PACIFIC" } };
  const answers = await batchAnswer(owner, [nowhere, cramp(uuid(), uuid())], testArrival);
  expect(answers.map(({ status }) => status)).toEqual([422, 201]);
});
