import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { addDays, civilDate, columnOfCivilDate } from "#lib/base/time/civil-date";
import type { OwnerId } from "#lib/people/accounts/owner";
import { db } from "#lib/server/db/client";
import { findInDiary } from "./queries";

const owner = randomUUID() as OwnerId;
const neighbour = randomUUID() as OwnerId;
const timeZone = "Europe/London";
const night = columnOfCivilDate(civilDate("2026-03-28"));
const remedy = randomUUID();

beforeAll(async () => {
  for (const id of [owner, neighbour]) await db.person.create({ data: { id, timeZone } });
  const source = "app";
  const of = (ownerId: string, id = randomUUID()) => ({ ownerId, id, timeZone, source });
  await db.night.create({
    data: {
      ownerId: owner,
      night,
      timeZone,
      source,
      note: "Wore the new trainers",
      factors: ["long-standing"],
    },
  });
  await db.cramp.create({
    data: { ...of(owner), night, side: "left", muscles: ["calf"], note: "Woke at the campsite" },
  });
  await db.cramp.create({
    data: { ...of(owner), night, note: "Deleted words", deletedAt: new Date() },
  });
  await db.cramp.create({ data: { ...of(neighbour), night, note: "Woke at the campsite, too" } });
  const food = { kind: "food", day: night, foodRef: null };
  await db.dietEntry.create({ data: { ...of(owner), ...food, name: "Café crème", note: "from the kiosk" } });
  await db.dietEntry.create({ data: { ...of(owner), ...food, name: "Café crème" } });
  await db.remedy.create({
    data: { ownerId: owner, id: remedy, name: "Quinine", kind: "medicine", note: "asked Dr Patel" },
  });
});

const titles = async (query: string, who = owner) =>
  (await findInDiary(who, query)).found.map(({ kind, title }) => `${kind}: ${title}`);

describe("one search over the diary", () => {
  test("finds a note of a cramp and of a night, which are sealed in the database, under their night", async () => {
    const stored = await db.$queryRaw<
      { note: string }[]
    >`SELECT note FROM "Cramp" WHERE "ownerId" = ${owner}::uuid`;
    expect(stored.map(({ note }) => note).join()).not.toContain("campsite");
    expect(await titles("campsite")).toEqual(["night: Sat 28 March 2026"]);
    // All words count, wherever in the night they stand, in any order.
    expect(await titles("trainers CAMP")).toEqual(["night: Sat 28 March 2026"]);
    expect(await titles("trainers zanzibar")).toEqual([]);
  });

  test("finds a night by its date, its leg and what was ticked; a number only as a whole", async () => {
    expect(await titles("28 march")).toEqual(["night: Sat 28 March 2026"]);
    expect(await titles("left calf standing")).toEqual(["night: Sat 28 March 2026"]);
    expect(await titles("8 march")).toEqual([]);
  });

  test("finds a food by name once, without its accents, and by what was noted beside it", async () => {
    expect(await titles("cafe creme")).toEqual(["food: Café crème"]);
    expect(await findInDiary(owner, "kiosk")).toMatchObject({
      found: [{ kind: "food", key: "2026-03-28", text: "from the kiosk" }],
    });
  });

  test("finds a remedy by its sealed name and note", async () => {
    expect(await findInDiary(owner, "patel")).toMatchObject({ found: [{ kind: "remedy", key: remedy }] });
    expect(await titles("quin")).toEqual(["remedy: Quinine"]);
  });

  test("never finds what was deleted, nor anything of another person", async () => {
    expect(await titles("deleted words")).toEqual([]);
    expect(await titles("quinine", neighbour)).toEqual([]);
    expect((await findInDiary(neighbour, "campsite")).found).toMatchObject([
      { text: "Woke at the campsite, too" },
    ]);
    expect(await titles("   ")).toEqual([]);
    expect(await titles("%_'; drop")).toEqual([]);
  });

  test("tells the latest of many, and that there are more", async () => {
    const first = civilDate("2025-01-01");
    await db.night.createMany({
      data: Array.from({ length: 40 }, (_, at) => ({
        ownerId: neighbour,
        night: columnOfCivilDate(addDays(first, at)),
        timeZone,
        source: "app",
        factors: ["travel"],
      })),
    });
    const { found, hasMore } = await findInDiary(neighbour, "travel");
    expect(found).toHaveLength(25);
    expect(hasMore).toBe(true);
    expect(found[0]?.key).toBe(addDays(first, 39));
  });

  test("says that there may be more where rows were too many to be looked at, though nothing was found", async () => {
    expect(await findInDiary(neighbour, "zanzibar", 3)).toEqual({ found: [], hasMore: true });
    expect(await findInDiary(neighbour, "zanzibar")).toEqual({ found: [], hasMore: false });
  });

  test("finds a note in another alphabet", async () => {
    await db.cramp.create({
      data: { ownerId: owner, id: randomUUID(), timeZone, source: "app", night, note: "Новые кроссовки" },
    });
    expect(await titles("кроссовки")).toEqual(["night: Sat 28 March 2026"]);
  });
});
