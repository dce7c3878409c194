import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { civilDate, columnOfCivilDate } from "#lib/base/time/civil-date";
import { amountColumns } from "#lib/knowledge/nutrients/columns";
import type { OwnerId } from "#lib/people/accounts/owner";
import { db } from "#lib/server/db/client";
import { seed } from "#lib/server/db/seed";
import { env } from "#lib/server/env";
import { proposedEntry } from "./meal-proposal";
import { readMeal } from "./read-meal";

const owner = randomUUID() as OwnerId;
const neighbour = randomUUID() as OwnerId;
const day = civilDate("2026-11-29");
const timeZone = "Europe/London";

beforeAll(async () => {
  await seed({ databaseUrl: env.databaseUrl ?? "", seedDir: "prisma/seed", amountColumns });
  for (const id of [owner, neighbour]) await db.person.create({ data: { id, timeZone } });
  const had = { ownerId: owner, day: columnOfCivilDate(civilDate("2026-11-28")), timeZone, source: "app" };
  const morning = new Date("2026-11-28T08:00:00Z");
  const later = new Date("2026-11-28T08:20:00Z");
  const evening = new Date("2026-11-28T19:00:00Z");
  await db.dietEntry.createMany({
    data: [
      {
        ...had,
        id: randomUUID(),
        kind: "food",
        name: "Banana, raw",
        foodRef: "sr24:09040",
        quantity: 120,
        unit: "g",
        grams: 120,
        consumedAt: morning,
      },
      {
        ...had,
        id: randomUUID(),
        kind: "food",
        name: "Toast, white",
        foodRef: "sr24:18070",
        quantity: 2,
        unit: "slice",
        grams: 44,
        consumedAt: later,
      },
      {
        ...had,
        id: randomUUID(),
        kind: "food",
        name: "Aunt's pie",
        foodRef: null,
        quantity: 1,
        unit: "slice",
        grams: 90,
        magnesiumMg: 12,
        consumedAt: evening,
      },
    ],
  });
});

const read = async (text: string, who = owner) => {
  const profile = { glassMl: 200, units: "metric" } as const;
  const { proposals } = await readMeal(who, { text, day, usualNow: new Map(), profile });
  return proposals.map((proposal) =>
    proposedEntry({ ...proposal, chosen: proposal.isWhole ? 0 : -1 }, { day, consumedAt: null, timeZone }),
  );
};

test("the same as yesterday offers yesterday's foods, each as much as it was, and marks what was chosen", async () => {
  const again = await read("same as yesterday");
  expect(again).toMatchObject([
    { name: "Banana, raw", foodRef: "sr24:09040", grams: 120, quantity: 120 },
    { name: "Toast, white", grams: 44 },
    { name: "Aunt's pie", foodRef: null, grams: 90, magnesiumMg: 12, potassiumMg: null },
  ]);
  expect(await read("same breakfast as yesterday but no toast")).toMatchObject([{ name: "Banana, raw" }]);
  expect(await read("same dinner as yesterday and a glass of water")).toMatchObject([
    { name: "Aunt's pie" },
    { name: expect.stringContaining("Water"), grams: expect.closeTo(200, 0) },
  ]);
  const { proposals } = await readMeal(owner, {
    text: "same as yesterday",
    day,
    usualNow: new Map(),
    profile: { glassMl: 200, units: "metric" },
  });
  expect(proposals.flatMap(({ choices }) => choices.map(({ amount }) => amount.sure))).toEqual([
    false,
    false,
    false,
  ]);
});

test("a day without food offers nothing, and nobody's day is offered to another", async () => {
  expect(await read("same as the day before yesterday")).toEqual([]);
  expect(await read("same as yesterday", neighbour)).toEqual([]);
});

test("a supplement in a sentence is one, with the mineral its pack prints and never that of a salt", async () => {
  expect(await read("magnesium 400mg before bed, 1 multivitamin and magnesium citrate 200 mg")).toMatchObject(
    [
      { kind: "supplement", name: "Magnesium 400 mg", foodRef: null, magnesiumMg: 400, potassiumMg: null },
      { kind: "supplement", name: "Multivitamin", quantity: 1, magnesiumMg: null },
      { kind: "supplement", name: "Magnesium citrate 200 mg", magnesiumMg: null },
    ],
  );
  expect(await read("2 magnesium tablets, 500mg calcium tablet, ginger 5 g")).toMatchObject([
    { kind: "supplement", quantity: 2, magnesiumMg: null },
    { kind: "supplement", name: "Calcium tablet 500 mg", quantity: 1, calciumMg: 500 },
    { kind: "food", grams: 5 },
  ]);
});
