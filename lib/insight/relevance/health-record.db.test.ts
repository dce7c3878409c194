import { v7 as uuid } from "uuid";
import { describe, expect, it } from "vitest";
import { addDays, civilDate, columnOfCivilDate } from "#lib/base/time/civil-date";
import { remedyKind } from "#lib/diary/remedies/kind";
import { notices } from "#lib/knowledge/safety/notices";
import type { AccountId } from "#lib/people/accounts/owner";
import { findPerson } from "#lib/people/accounts/queries";
import { db } from "#lib/server/db/client";
import { currentHealth } from "./current-health";
import { safetyFacts } from "./safety-facts";

const now = new Date("2026-03-28T09:00:00Z");
const today = civilDate("2026-03-28");

async function somebody() {
  const id = uuid();
  await db.person.create({ data: { id, timeZone: "Europe/Berlin", birthYear: 1970, sex: "female" } });
  const owner = id as AccountId;
  await db.condition.create({ data: { ownerId: owner, name: "kidney-disease", answer: "no" } });
  return owner;
}

const unknown = { magnesiumMg: null, potassiumMg: null, calciumMg: null, sodiumMg: null, vitaminEMg: null };

async function takes(owner: AccountId, name: string, perDose: Partial<Record<keyof typeof unknown, number>>) {
  const id = uuid();
  const line = {
    id: uuid(),
    strength: null,
    unitsPerDose: 1,
    timesPerDay: 1,
    startedOn: addDays(today, -60),
    stoppedOn: null,
    reason: null,
    perDose: { ...unknown, ...perDose },
    printed: null,
  };
  const body = { name, kind: "supplement" as const, form: null, note: null, lines: [line] };
  await db.$transaction((tx) => remedyKind.put(tx, owner, { key: id, rev: 1, body }));
  return id;
}

/** Complete days of food, each with so much sodium and calcium, and perhaps a supplement logged as food is. */
async function eats(owner: AccountId, days: number, food: object, supplement?: object) {
  for (let back = 1; back <= days; back++) {
    const day = columnOfCivilDate(addDays(today, -back));
    const entry = (kind: string, amounts: object) => ({
      ...unknown,
      ...amounts,
      ownerId: owner,
      id: uuid(),
      kind,
      day,
      timeZone: "Europe/Berlin",
      name: kind,
    });
    await db.dietDay.create({ data: { ownerId: owner, day, complete: true } });
    await db.dietEntry.create({ data: entry("food", food) });
    if (supplement) await db.dietEntry.create({ data: entry("supplement", supplement) });
  }
}

async function facts(owner: AccountId) {
  const person = await findPerson(owner, now);
  if (!person) throw new Error("nobody");
  return safetyFacts((await currentHealth(person, now)).record);
}
const rules = async (owner: AccountId) =>
  notices(await facts(owner))
    .map((notice) => notice.id)
    .filter((id) => id !== "S18");

describe("a tablet is counted once", () => {
  it("200 mg of magnesium on the ledger stay 200 mg, however many complete days there are", async () => {
    const owner = await somebody();
    await takes(owner, "Magnesium", { magnesiumMg: 200 });
    await eats(owner, 8, { magnesiumMg: 150 });
    const { supplements } = await facts(owner);
    expect(supplements).toEqual([
      { name: "Magnesium", contains: [{ substance: "magnesium", mgPerDay: 200 }] },
    ]);
    expect(await rules(owner)).toEqual([]);
  });

  it("calcium and sodium add food and ledger, each once", async () => {
    const owner = await somebody();
    await takes(owner, "Calcium", { calciumMg: 500 });
    await takes(owner, "Salt tablet", { sodiumMg: 400 });
    await eats(owner, 8, { calciumMg: 1100, sodiumMg: 1500 });
    expect(await facts(owner)).toMatchObject({
      calciumMg: { meanPerDay: 1600, completeDays: 8 },
      sodiumMg: { meanPerDay: 1900, completeDays: 8 },
    });
  });

  it("what was stopped does not speak any more, though the days with it are still in the report", async () => {
    const owner = await somebody();
    const id = await takes(owner, "Potassium", { potassiumMg: 99 });
    await db.condition.create({ data: { ownerId: owner, name: "heart-failure", answer: "yes" } });
    await eats(owner, 20, { potassiumMg: 2000 });
    expect(await rules(owner)).toEqual(["S1"]);
    const stopped = { stoppedOn: columnOfCivilDate(addDays(today, -3)) };
    await db.remedyLine.updateMany({ where: { ownerId: owner, remedyId: id }, data: stopped });
    expect(await rules(owner)).toEqual([]);
  });

  it("a supplement logged as food is counts, as a figure only from seven complete days on", async () => {
    const owner = await somebody();
    await eats(owner, 6, {}, { magnesiumMg: 400 });
    expect((await facts(owner)).supplements[0]?.contains).toEqual([
      { substance: "magnesium", mgPerDay: null },
    ]);
    const other = await somebody();
    await eats(other, 8, {}, { magnesiumMg: 400 });
    expect(await rules(other)).toEqual(["S3"]);
  });
});
