import { v7 as uuid } from "uuid";
import { expect, it } from "vitest";
import { civilDate } from "#lib/base/time/civil-date";
import { instant, instantOfDate } from "#lib/base/time/instant";
import { nightOf } from "#lib/base/time/night-of";
import { entryOfFood } from "#lib/diary/diet/entry-body";
import { listDietEntriesBetween } from "#lib/diary/diet/queries";
import { offerOfOwnFood } from "#lib/diary/foods/offer-of-row";
import { listOwnFoods } from "#lib/diary/foods/queries";
import type { OwnFoodBody } from "#lib/diary/foods/schema";
import { blankCramp, blankNight } from "#lib/diary/nights/blank-bodies";
import type { AccountId } from "#lib/people/accounts/owner";
import { db } from "#lib/server/db/client";
import { testArrival } from "#testing/arrival";
import { batchAnswer } from "./batch-answer";

const day = civilDate("2026-03-28");
const at = instant("2026-03-28T12:00:00Z");
const powder: OwnFoodBody = {
  name: "Bedtime powder",
  brand: null,
  kind: "drink",
  basis: "serving",
  servingLabel: "1 scoop",
  servingGrams: null,
  barcode: null,
  printed: null,
  magnesiumMg: 60,
  potassiumMg: null,
  calciumMg: null,
  sodiumMg: null,
  vitaminEMg: null,
  waterG: null,
};

async function somebody(): Promise<AccountId> {
  const id = uuid();
  await db.person.create({ data: { id, timeZone: "UTC" } });
  return id as AccountId;
}

/** A food made without a connection and what was eaten of it, as they are sent together. */
function foodAndEntry(food: OwnFoodBody) {
  const id = uuid();
  const offer = offerOfOwnFood({ ...powder, id });
  const when = { day, consumedAt: null, timeZone: "UTC" };
  const entry = entryOfFood(offer, { quantity: 2, unit: "serving" }, when);
  const write = { rev: 1, at };
  return {
    id,
    operations: [
      { ...write, id: uuid(), entity: "own-food", key: id, body: food },
      { ...write, id: uuid(), entity: "diet-entry", key: uuid(), body: entry },
    ],
  };
}

const statuses = async (owner: AccountId, operations: readonly unknown[]) =>
  (await batchAnswer(owner, operations, testArrival)).map(({ status }) => status);

it("takes a food and what was eaten of it in one batch, in whatever order they come", async () => {
  for (const turned of [false, true]) {
    const owner = await somebody();
    const { id, operations } = foodAndEntry(powder);
    const sent = turned ? operations.toReversed() : operations;
    expect(await statuses(owner, sent)).toEqual([201, 201]);
    expect(await listOwnFoods(owner)).toMatchObject([{ id, magnesiumMg: 60, rev: 1 }]);
    expect(await listDietEntriesBetween(owner, { from: day, to: day })).toMatchObject([
      { foodRef: `own:${id}`, magnesiumMg: 120, rev: 1 },
    ]);
  }
});

it("keeps what was eaten with its figures where the food itself is refused", async () => {
  const owner = await somebody();
  const { id, operations } = foodAndEntry({ ...powder, name: " " });
  expect(await statuses(owner, operations)).toEqual([422, 201]);
  expect(await listOwnFoods(owner)).toEqual([]);
  const [entry] = await listDietEntriesBetween(owner, { from: day, to: day });
  expect(entry).toMatchObject({ name: "Bedtime powder", foodRef: `own:${id}`, magnesiumMg: 120 });
});

it("takes a text with a character that no database keeps, instead of being sent it again for ever", async () => {
  const owner = await somebody();
  const odd = "Bed\0time \ud83d powder";
  const { operations } = foodAndEntry({ ...powder, name: odd, brand: odd, servingLabel: odd });
  const item = { ...powder, foodRef: null, quantity: 1, unit: odd, grams: null, name: odd };
  const meal = {
    id: uuid(),
    entity: "saved-meal",
    key: uuid(),
    rev: 1,
    at,
    body: { name: odd, items: [item] },
  };
  expect(await statuses(owner, [...operations, meal])).toEqual([201, 201, 201]);
  expect(await listOwnFoods(owner)).toMatchObject([{ name: "Bedtime \ufffd powder" }]);
});

it("refuses, as something to put right, what no later try could store", async () => {
  const owner = await somebody();
  const { operations } = foodAndEntry(powder);
  const [food, entry] = operations;
  const elsewhere = { ...entry, body: { ...entry?.body, timeZone: "US/PACIFIC" } };
  const zones = await db.timeZone.count({ where: { name: "US/PACIFIC" } });
  expect(zones).toBe(0);
  expect(await statuses(owner, [food, elsewhere])).toEqual([201, 422]);
});

it("refuses what is of a night, a cramp or a day still to come, with the reason, and keeps the rest", async () => {
  const owner = await somebody();
  const soon = (minutes: number) => new Date(Date.now() + 60_000 * minutes).toISOString();
  const cramp = (minutes: number) => {
    const onset = soon(minutes);
    const night = nightOf({ instant: onset, timeZone: "UTC" });
    return {
      id: uuid(),
      entity: "cramp",
      key: uuid(),
      rev: 1,
      at,
      body: { ...blankCramp(night, "UTC"), onset },
    };
  };
  const write = { id: uuid(), rev: 1, at };
  const later = civilDate(soon(3 * 1440).slice(0, 10));
  const night = { ...write, entity: "night", key: later, body: { ...blankNight("UTC"), crampCount: 0 } };
  const complete = { ...write, id: uuid(), entity: "diet-day", key: later, body: { complete: true } };
  const sent = [cramp(2), cramp(60), night, complete];
  const answers = await batchAnswer(owner, sent, { ...testArrival, now: instantOfDate(new Date()) });
  expect(answers.map(({ status }) => status)).toEqual([201, 422, 422, 422]);
  expect(answers.map(({ fields }) => Object.keys(fields ?? {}).includes("onset"))).toEqual([
    false,
    true,
    false,
    false,
  ]);
  expect(answers[2]?.fields).toEqual({ night: "This night has not begun yet" });
  expect(answers[3]?.fields).toEqual({ day: "This day has not begun yet" });
});
