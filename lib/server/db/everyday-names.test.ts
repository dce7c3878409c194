import { expect, test } from "vitest";
import { seedFoods } from "./seed-foods";

const columns = ["magnesiumMg", "potassiumMg", "calciumMg", "sodiumMg", "vitaminEMg", "waterG"];
const { foods } = seedFoods("prisma/seed", columns);
const named = foods.filter(({ plainName }) => plainName !== null);
const names = named.flatMap((food) =>
  [food.plainName ?? "", ...food.aliases].map((name) => ({ name, food })),
);

test("at least 1,500 names that people use each lead to figures with a source, a recipe, or say that none are known", () => {
  expect(new Set(names.map(({ name }) => name.toLowerCase())).size).toBeGreaterThan(1500);
  for (const { name, food } of names) {
    const isKnown = Object.values(food.amounts).some((amount) => amount !== null);
    expect(food.id, name).toMatch(/^(?:sr24|label|recipe):/);
    if (food.source !== "sr24") expect(food.evidence, name).not.toBeNull();
    expect(isKnown || /not known/.test(food.plainName ?? ""), `${name} has no figure at all`).toBe(true);
  }
});

test("no name is the name of two foods, so that each finds its own", () => {
  const owners = new Map<string, string>();
  for (const { name, food } of names) {
    const words = name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
    const before = owners.get(words);
    expect(before ?? food.id, `${name} is also a name of ${before}`).toBe(food.id);
    owners.set(words, food.id);
  }
});

test("no recipe makes more than it is made of, and none is unknown that could be reckoned", () => {
  const recipes = foods.filter(({ source }) => source === "recipe");
  expect(recipes.length).toBeGreaterThan(400);
  for (const { plainName, amounts } of recipes) {
    for (const amount of Object.values(amounts))
      expect(amount ?? 0, plainName ?? "").toBeGreaterThanOrEqual(0);
    const { waterG = null, magnesiumMg = null, potassiumMg = null } = amounts;
    expect(waterG ?? 0, plainName ?? "").toBeLessThanOrEqual(100.1);
    expect(magnesiumMg ?? 0, plainName ?? "").toBeLessThan(500);
    expect(potassiumMg ?? 0, plainName ?? "").toBeLessThan(2500);
  }
});

test("no plain name is a part nobody serves, a dry mix or baby food", () => {
  for (const { plainName, description } of named)
    expect(description, plainName ?? "").not.toMatch(/skin only|dry mix$|condensed$|[Bb]abyfood|meatless/);
});

test("kitchens of nine countries are among them", () => {
  const called = new Set(names.map(({ name }) => name.toLowerCase()));
  for (const name of [
    "haferflocken",
    "dahi",
    "bhindi",
    "apfel",
    "pomme",
    "manzana",
    "mela",
    "jacket potato",
    "cilantro",
    "rocket",
    "silverbeet",
    "soda bread",
  ])
    expect(called, name).toContain(name);
});
