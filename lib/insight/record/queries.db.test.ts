import { v7 as uuid } from "uuid";
import { describe, expect, it } from "vitest";
import { addDays, civilDate, columnOfCivilDate } from "#lib/base/time/civil-date";
import { lastWeeks } from "#lib/base/time/date-range";
import { trendReport } from "#lib/insight/trends/report";
import { amountsOfColumns } from "#lib/knowledge/nutrients/amount-columns";
import { splitTotals } from "#lib/knowledge/nutrients/total-with-coverage";
import type { AccountId } from "#lib/people/accounts/owner";
import { db } from "#lib/server/db/client";
import { diaryBetween, findFirstNight } from "./queries";
import { nightsReading } from "./reading-range";

const timeZone = "Europe/Berlin";
const last = civilDate("2026-03-28");
const range = lastWeeks(4, last);

async function somebody(): Promise<AccountId> {
  const id = uuid();
  await db.person.create({ data: { id, timeZone, birthYear: 1955, sex: "female", usualMinimumEntries: 2 } });
  return id as AccountId;
}

const unknown = {
  magnesiumMg: null,
  potassiumMg: null,
  calciumMg: null,
  sodiumMg: null,
  vitaminEMg: null,
  waterG: null,
};
const entry = (ownerId: AccountId, kind: "food" | "drink" | "supplement", back: number, amounts = {}) => ({
  ...unknown,
  ...amounts,
  ownerId,
  id: uuid(),
  kind,
  day: columnOfCivilDate(addDays(last, -back)),
  timeZone,
  name: kind,
});

describe("diaryBetween", () => {
  it("reads nights and cramps of the reading range, and nothing deleted or anyone else's", async () => {
    const [owner, other] = [await somebody(), await somebody()];
    const night = (ownerId: AccountId, back: number, more = {}) => ({
      ownerId,
      night: columnOfCivilDate(addDays(last, -back)),
      timeZone,
      crampCount: 0,
      ...more,
    });
    const readTo = nightsReading(range);
    await db.night.createMany({
      data: [
        night(owner, 0),
        night(owner, 1, { deletedAt: new Date() }),
        night(owner, -1),
        night(other, 2, { crampCount: 9 }),
        { ...night(owner, 0), night: columnOfCivilDate(readTo.from) },
        { ...night(owner, 0), night: columnOfCivilDate(addDays(readTo.from, -1)) },
      ],
    });
    const cramp = (ownerId: AccountId, more = {}) => ({
      ownerId,
      id: uuid(),
      night: columnOfCivilDate(addDays(last, -3)),
      timeZone,
      muscles: ["calf"],
      ...more,
    });
    await db.cramp.createMany({
      data: [cramp(owner, { pain: 7 }), cramp(owner, { deletedAt: new Date() }), cramp(other)],
    });
    const diary = await diaryBetween(owner, range);
    expect(diary.nights.map((record) => record.night).sort()).toEqual([readTo.from, last]);
    expect(diary.cramps.map(({ pain, night: of }) => [pain, of])).toEqual([[7, addDays(last, -3)]]);
    expect(trendReport(diary, range)).toMatchObject({ recorded: 2, cramps: 1 });
  });

  it("sums a day as the diet's own function does: food and supplements apart, unknown never zero", async () => {
    const owner = await somebody();
    const entries = [
      entry(owner, "food", 0, { magnesiumMg: 79, waterG: 91 }),
      entry(owner, "food", 0, { magnesiumMg: null, sodiumMg: 0 }),
      entry(owner, "drink", 0, { waterG: 250 }),
      entry(owner, "supplement", 0, { magnesiumMg: 250.5 }),
      entry(owner, "food", 1),
    ];
    await db.dietEntry.createMany({ data: entries });
    await db.dietEntry.create({
      data: { ...entry(owner, "food", 0, { magnesiumMg: 999 }), deletedAt: new Date() },
    });
    await db.dietDay.createMany({
      data: [
        { ownerId: owner, day: columnOfCivilDate(addDays(last, -1)), complete: false },
        { ownerId: owner, day: columnOfCivilDate(addDays(last, -2)), complete: true },
      ],
    });
    const { intake } = await diaryBetween(owner, range);
    const today = splitTotals(
      entries.slice(0, 4).map((row) => ({ kind: row.kind, amounts: amountsOfColumns(row) })),
    );
    expect(intake).toHaveLength(3);
    expect(intake[2]).toEqual({
      day: last,
      complete: null,
      foodEntries: 3,
      food: today.food,
      supplements: today.supplements,
    });
    expect(intake[1]).toMatchObject({
      complete: false,
      food: { magnesium: { amount: null, known: 0, of: 1 } },
    });
    expect(intake[0]).toMatchObject({ complete: true, foodEntries: 0 });
  });

  it("reads remedies with every line, doses of the range, conditions and the profile", async () => {
    const owner = await somebody();
    const [remedyId, line] = [uuid(), uuid()];
    await db.remedy.create({
      data: { ownerId: owner, id: remedyId, name: "Magnesium citrate", kind: "supplement" },
    });
    await db.remedyLine.create({
      data: {
        ownerId: owner,
        id: line,
        remedyId,
        startedOn: columnOfCivilDate(addDays(last, -400)),
        timesPerDay: 1,
        magnesiumMg: 200,
      },
    });
    await db.dose.create({
      data: {
        ownerId: owner,
        id: uuid(),
        remedyId,
        day: columnOfCivilDate(last),
        timeZone,
        status: "skipped",
      },
    });
    const taken = { name: "heart-failure", answer: "yes", rev: 2, deletedAt: new Date() };
    await db.condition.createMany({
      data: [
        { ownerId: owner, name: "kidney-disease", answer: "no" },
        { ownerId: owner, ...taken },
      ],
    });
    const diary = await diaryBetween(owner, range);
    expect(diary.person).toMatchObject({
      birthYear: 1955,
      sex: "female",
      authority: "us",
      usualMinimumEntries: 2,
    });
    expect(diary.remedies[0]).toMatchObject({
      name: "Magnesium citrate",
      startedOn: addDays(last, -400),
      stoppedOn: null,
      perDose: { magnesium: 200, water: null },
    });
    expect(diary.doses).toMatchObject([{ remedyId, day: last, status: "skipped" }]);
    expect(diary.conditions).toEqual({ "kidney-disease": "no" });
  });

  it("reads when each experiment ran: as planned, or to the day it was stopped, and none given up before its first day", async () => {
    const owner = await somebody();
    const on = (back: number) => columnOfCivilDate(addDays(last, -back));
    const plan = { ownerId: owner, blockWeeks: 1, pairs: 3, seed: 5 };
    await db.experiment.createMany({
      data: [
        { ...plan, id: uuid(), what: "evening-water", startsOn: on(300) },
        { ...plan, id: uuid(), what: "stretching", startsOn: on(100), stoppedOn: on(90) },
        { ...plan, id: uuid(), what: "stretching", startsOn: on(50), stoppedOn: on(51) },
      ],
    });
    const { experiments, person } = await diaryBetween(owner, range);
    expect(experiments.toSorted((a, b) => a.from.localeCompare(b.from))).toEqual([
      { name: "evening water", from: addDays(last, -300), to: addDays(last, -259) },
      { name: "stretching", from: addDays(last, -100), to: addDays(last, -90) },
    ]);
    expect(person.timeZone).toBe(timeZone);
  });
});

describe("findFirstNight", () => {
  it("is the earliest of nights and single cramps that are not deleted, her own only", async () => {
    const [owner, other] = [await somebody(), await somebody()];
    const on = (back: number) => columnOfCivilDate(addDays(last, -back));
    expect(await findFirstNight(owner)).toBeNull();
    await db.night.createMany({
      data: [
        { ownerId: owner, night: on(10), timeZone, crampCount: 0 },
        { ownerId: owner, night: on(90), timeZone, crampCount: 0, deletedAt: new Date() },
        { ownerId: other, night: on(500), timeZone, crampCount: 0 },
      ],
    });
    expect(await findFirstNight(owner)).toBe(addDays(last, -10));
    await db.cramp.create({ data: { ownerId: owner, id: uuid(), night: on(30), timeZone, muscles: [] } });
    expect(await findFirstNight(owner)).toBe(addDays(last, -30));
  });
});
