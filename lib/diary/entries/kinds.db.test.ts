import { v7 as uuid } from "uuid";
import { describe, expect, it } from "vitest";
import { civilDate, columnOfCivilDate } from "#lib/base/time/civil-date";
import { instant } from "#lib/base/time/instant";
import { blankCramp, blankNight } from "#lib/diary/nights/blank-bodies";
import type { KindFacts } from "#lib/diary/revisions/entry-kind";
import { diaryFile } from "#lib/exchange/transfer/diary-file";
import { insertDiaryRows } from "#lib/exchange/transfer/mutations";
import { csvTables, diaryTables, type ownedTables } from "#lib/exchange/transfer/owned-tables";
import { listOwnedRows } from "#lib/exchange/transfer/queries";
import { purgeBin } from "#lib/launch/jobs/purge-bin";
import { deletePerson } from "#lib/people/accounts/mutations";
import { type AccountId, mintOwnerId } from "#lib/people/accounts/owner";
import { db } from "#lib/server/db/client";
import { differences } from "./differences";
import { entryFieldWords } from "./entry-field-words";
import { kindFacts, staleScreens } from "./kind-facts";
import { kinds } from "./kinds";
import { applyOperation } from "./mutations";
import { nextBatch } from "./next-batch";
import { operationWords } from "./operation-words";
import { listDeleted } from "./queries";
import { type Entity, type Operation, operationSchema } from "./schema";
import { withHabits } from "./with-habits";
import { withPending } from "./with-pending";

const timeZone = "Europe/Berlin";
const at = instant("2026-03-29T01:13:00Z");
const day = civilDate("2026-03-28");
const remedyId = uuid();
const experimentId = uuid();
const nothing = { magnesiumMg: 60, potassiumMg: null, calciumMg: null, sodiumMg: null, vitaminEMg: null };
const eaten = {
  ...nothing,
  kind: "food",
  name: "Porridge",
  foodRef: null,
  quantity: 200,
  unit: "g",
  grams: 200,
  waterG: null,
};

/** Of every kind one entry, and what makes it another. A new kind does not compile before it has one here. */
const samples: Record<Entity, { key: string; body: object; other: object }> = {
  "own-food": {
    key: uuid(),
    body: {
      ...{ name: "Powder", brand: null, kind: "drink", basis: "serving", servingLabel: null },
      ...{ ...nothing, waterG: null, servingGrams: null, barcode: null, printed: null },
    },
    other: { name: "Another powder" },
  },
  favourite: { key: "sr24:11457", body: { marked: true }, other: { marked: false } },
  "saved-meal": { key: uuid(), body: { name: "Breakfast", items: [eaten] }, other: { name: "Supper" } },
  "diet-entry": {
    key: uuid(),
    body: { ...eaten, day, consumedAt: at, timeZone, mealId: null, note: null, source: "app" },
    other: { name: "Oats" },
  },
  "diet-day": { key: day, body: { complete: true }, other: { complete: false } },
  "diet-habits": { key: "mine", body: { glassMl: 300 }, other: { glassMl: 200 } },
  remedy: {
    key: remedyId,
    body: {
      ...{ name: "Magnesium", kind: "supplement", form: "tablet", note: null },
      lines: [
        {
          ...{ id: uuid(), strength: "400 mg", unitsPerDose: 1, timesPerDay: 1, startedOn: day },
          ...{ stoppedOn: null, reason: null, perDose: nothing, printed: null },
        },
      ],
    },
    other: { name: "Magnesium citrate" },
  },
  dose: {
    key: uuid(),
    body: { remedyId, day, takenAt: at, timeZone, status: "taken", units: null, source: "app" },
    other: { status: "skipped" },
  },
  cramp: { key: uuid(), body: { ...blankCramp(day, timeZone), onset: at }, other: { pain: 7 } },
  night: { key: day, body: { ...blankNight(timeZone), crampCount: 2 }, other: { crampCount: 3 } },
  "asked-day": { key: `${experimentId} ${day}`, body: { done: true }, other: { done: false } },
  "health-answer": { key: "kidney-disease", body: { answer: "no" }, other: { answer: "yes" } },
  "leg-check": {
    key: uuid(),
    body: { checkedAt: at, timeZone, present: [], absent: ["cold-leg"] },
    other: { absent: [] },
  },
  "blood-result": {
    key: "potassium",
    body: { value: "3.9 mmol/L", on: day },
    other: { on: null },
  },
  "put-away": { key: uuid(), body: { rule: "S13", version: 1, putAwayAt: at }, other: { version: 2 } },
};

const entities = Object.keys(kindFacts) as Entity[];
const factsOf = (entity: Entity): KindFacts => kindFacts[entity];
const tablesOf = (entity: Entity) =>
  factsOf(entity).tables.map(({ name }) => name as keyof typeof ownedTables);
/** Habits are there from the beginning: their first write follows revision 1. */
const firstRev = (entity: Entity) => (factsOf(entity).keyField === null ? 2 : 1);

const write = (entity: Entity, rev: number, body: object | null): Operation =>
  operationSchema.parse({ id: uuid(), entity, key: samples[entity].key, rev, at, body });
const first = (entity: Entity) => write(entity, firstRev(entity), samples[entity].body);

async function somebody(): Promise<AccountId> {
  const owner = mintOwnerId(uuid());
  await db.person.create({ data: { id: owner, timeZone } });
  const plan = { what: "stretching", pairs: 84, seed: 1, startsOn: columnOfCivilDate(day) };
  await db.experiment.create({ data: { ownerId: owner, id: experimentId, ...plan } });
  return owner;
}

/** Somebody whose diary has one entry of every kind. */
async function somebodyWithAll(): Promise<AccountId> {
  const owner = await somebody();
  for (const entity of entities) {
    const { status } = await applyOperation(owner, first(entity));
    expect([entity, status]).toEqual([entity, firstRev(entity) === 1 ? 201 : 200]);
  }
  return owner;
}

it("every kind the server stores is one the browser knows", () => {
  expect(Object.keys(kinds).sort()).toEqual([...entities].sort());
  const written = operationSchema.options.map(({ shape }) => shape.entity.value);
  expect(written.sort()).toEqual([...entities].sort());
});

describe.each(entities)("of the kind %s", (entity) => {
  const facts = factsOf(entity);

  it("a write that has not seen what is stored is answered with it", async () => {
    const owner = await somebodyWithAll();
    const { body, other } = samples[entity];
    const rev = firstRev(entity);
    const blind = await applyOperation(owner, write(entity, rev, { ...body, ...other }));
    expect(blind).toMatchObject({ status: 409, current: { rev } });
    expect((await applyOperation(owner, write(entity, rev + 1, { ...body, ...other }))).status).toBe(200);
    const words = differences({ ...body, ...other }, blind.current?.body, entryFieldWords(entity));
    expect(words.map(({ label }) => label)).toHaveLength(1);
    for (const { label, mine, theirs } of words) {
      expect(`${label} ${mine} ${theirs}`).not.toMatch(/undefined|object/);
      expect(mine).not.toBe(theirs);
    }
    await deletePerson(owner);
  });

  it("what waits has words, and is laid over what was read", () => {
    const operation = first(entity);
    expect(operationWords(operation)).toMatch(/^[^{}]{4,}$/);
    expect(operationWords(operation)).not.toMatch(/undefined|object/);
    expect(staleScreens(entity).length).toBeGreaterThan(0);
    expect(staleScreens(entity).includes("bin")).toBe(facts.deletion === "bin");
    expect(nextBatch([{ state: "waiting", notBefore: 0, operation }], 0)).toHaveLength(1);
    const { key, body } = samples[entity];
    if (entity === "diet-habits")
      expect(withHabits({ dietHabitsRev: 1 }, [operation])).toEqual({ ...body, dietHabitsRev: 2 });
    else
      expect(withPending(entity, [], [operation])).toMatchObject([
        { ...body, [facts.keyField ?? ""]: key, rev: 1 },
      ]);
  });

  it("what it needs is a kind, and is named in what it says", () => {
    if (!facts.needs) return expect(facts).not.toHaveProperty("needs");
    expect(entities).toContain(facts.needs.entity);
    expect(samples[entity].body).toHaveProperty([facts.needs.field]);
  });

  it("it is exported with every table, and read back in where it may be", async () => {
    const [owner, other] = [await somebodyWithAll(), await somebody()];
    for (const name of tablesOf(entity)) {
      const rows = await listOwnedRows(owner, name);
      expect([name, rows.length]).toEqual([name, 1]);
      expect(diaryTables.some((table) => table === name)).toBe(facts.isRestored);
    }
    for (const { name, csv } of facts.tables)
      if (csv) expect(Object.entries(csvTables)).toContainEqual([csv, name]);
    const all = await Promise.all(
      diaryTables.map(async (table) => [table, await listOwnedRows(owner, table)] as const),
    );
    const file = diaryFile(
      JSON.stringify({ format: "charley-diary", version: 1, tables: Object.fromEntries(all) }),
    );
    if (!file.ok) throw new Error(file.message);
    for (const [table, rows] of file.rows)
      expect(await insertDiaryRows(other, table, rows)).toBe(rows.length);
    await deletePerson(owner);
    for (const name of tablesOf(entity)) expect(await listOwnedRows(owner, name)).toEqual([]);
    await deletePerson(other);
  });

  it("what is deleted lies in the bin, is brought back, and leaves it for good, where it can be deleted", async () => {
    const owner = await somebodyWithAll();
    const longAgo = new Date(0);
    if (facts.deletion === null) {
      expect(operationSchema.safeParse({ ...first(entity), body: null }).success).toBe(false);
      return deletePerson(owner);
    }
    expect((await applyOperation(owner, write(entity, 2, null))).status).toBe(200);
    const bin = await listDeleted(owner, longAgo);
    expect(bin.map((one) => one.entity)).toEqual(facts.deletion === "bin" ? [entity] : []);
    for (const { key, rev, body } of bin) {
      expect({ key, rev }).toEqual({ key: samples[entity].key, rev: 2 });
      expect((await applyOperation(owner, write(entity, 3, body))).status).toBe(200);
      expect(await listDeleted(owner, longAgo)).toEqual([]);
      expect((await applyOperation(owner, write(entity, 4, null))).status).toBe(200);
    }
    const inDays = (days: number) => new Date(Date.now() + days * 86_400_000);
    const left = async () =>
      (await Promise.all(tablesOf(entity).map((name) => listOwnedRows(owner, name)))).flat().length;
    await purgeBin(inDays(29));
    expect(await left()).toBe(facts.tables.length);
    await purgeBin(inDays(31));
    expect(await left()).toBe(0);
    await deletePerson(owner);
  });
});
