import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { amountColumns } from "#lib/knowledge/nutrients/columns";
import { env } from "#lib/server/env";
import { db } from "./client";
import { seed } from "./seed";

const databaseUrl = env.databaseUrl ?? "";
const loaded = () => seed({ databaseUrl, seedDir: "prisma/seed", amountColumns });
const linesOf = (file: string) => readFileSync(`prisma/seed/${file}`, "utf8").trim().split("\n").slice(1);
const rowsIn = (file: string) => linesOf(file).length;
/** Of a food without household portions none can be the usual one. */
const usualPortions = () => linesOf("everyday_names.tsv").filter((line) => /\t\d+$/.test(line)).length;

test("every food and portion of the seed is in the database, once, however often it is loaded", async () => {
  expect(await loaded()).toBe(true);
  expect(await loaded()).toBe(false);
  await db.seedState.deleteMany();
  expect(await loaded()).toBe(true);
  expect(await db.food.count({ where: { source: "sr24" } })).toBe(rowsIn("sr24_foods.tsv"));
  expect(await db.food.count({ where: { source: "label" } })).toBe(rowsIn("label_items.tsv"));
  expect(await db.food.count({ where: { source: "recipe" } })).toBe(rowsIn("recipes.tsv"));
  const measured = { foodId: { startsWith: "sr24:" } };
  expect(await db.foodPortion.count({ where: measured })).toBe(
    rowsIn("sr24_portions.tsv") +
      rowsIn("cramp_foods_sr24.tsv") +
      rowsIn("household_measures.tsv") +
      usualPortions(),
  );
});

test("the check figures of the seed's notes", async () => {
  expect(await db.food.findUnique({ where: { id: "sr24:11457" } })).toMatchObject({
    description: "Spinach, raw",
    plainName: "Spinach, raw",
    aliases: ["baby spinach", "spinach leaves"],
    magnesiumMg: 79,
    potassiumMg: 558,
    calciumMg: 99,
    sodiumMg: 79,
    vitaminEMg: 2.03,
    waterG: 91.4,
  });
  expect((await db.food.findUnique({ where: { id: "sr24:02047" } }))?.sodiumMg).toBe(38758);
  const portions = await db.foodPortion.findMany({
    where: { foodId: "sr24:16126" },
    orderBy: { seq: "asc" },
  });
  expect(portions[0]).toMatchObject({ amount: 0.5, measure: "cup", gramWeight: 126 });
});

test("a dish is reckoned from what it is made of, and says how", async () => {
  const dal = await db.food.findUniqueOrThrow({ where: { id: "recipe:dal" } });
  // By hand from USDA's figures: 130 g of lentils 46.8, 25 g of onion 2.75, 20 g of tomato 1.8, garlic 0.5, ginger 0.43,
  // turmeric 0.97, cumin 1.83, tap water 0.4 and salt 0.01 mg of magnesium in the 200 g that are eaten.
  expect(dal.magnesiumMg).toBeCloseTo(55.5 / 2, 0);
  expect(dal).toMatchObject({ source: "recipe", grade: "derived", basis: "100g" });
  expect(dal.evidence).toContain("130 g Lentils, cooked, unsalted");
  const palak = await db.food.findUniqueOrThrow({ where: { id: "recipe:palak-paneer-figures-not-known" } });
  expect(palak).toMatchObject({ magnesiumMg: null, waterG: null, grade: null });
});

test("an empty cell is unknown and a written zero is zero", async () => {
  expect(await db.food.findUnique({ where: { id: "label:salt-substitute-kcl" } })).toMatchObject({
    sodiumMg: 0,
    magnesiumMg: null,
    grade: "computed",
  });
  const known = await db.food.count({ where: { source: "sr24", vitaminEMg: { not: null } } });
  expect(known / rowsIn("sr24_foods.tsv")).toBeCloseTo(1 - 0.379, 2);
});

test("a food that a newer seed no longer lists is retired, not deleted", async () => {
  await db.food.create({
    data: { id: "sr24:gone", source: "sr24", description: "Gone", searchText: "gone", aliases: [] },
  });
  await db.seedState.deleteMany();
  await loaded();
  expect((await db.food.findUnique({ where: { id: "sr24:gone" } }))?.retiredAt).not.toBeNull();
  expect(await db.food.count({ where: { retiredAt: { not: null } } })).toBe(1);
});

test("every zone a browser can name is known", async () => {
  const known = new Set((await db.timeZone.findMany()).map(({ name }) => name));
  const missing = [...Intl.supportedValuesOf("timeZone"), "UTC", "Asia/Kolkata", "Europe/Kyiv"].filter(
    (name) => !known.has(name),
  );
  expect(missing).toEqual([]);
});
