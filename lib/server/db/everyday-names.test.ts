import { expect, test } from "vitest";
import { seedFoods } from "./seed-foods";

const columns = ["magnesiumMg", "potassiumMg", "calciumMg", "sodiumMg", "vitaminEMg", "waterG"];
const { foods } = seedFoods("prisma/seed", columns);
const named = foods.filter(({ plainName }) => plainName !== null);
const names = named.flatMap((food) =>
  [food.plainName ?? "", ...food.aliases].map((name) => ({ name, food })),
);

test("at least 1,500 names that people use each lead to measured figures", () => {
  expect(new Set(names.map(({ name }) => name.toLowerCase())).size).toBeGreaterThan(1500);
  for (const { name, food } of names) {
    expect(food.id, name).toMatch(/^(?:sr24|label):/);
    expect(
      Object.values(food.amounts).some((amount) => amount !== null),
      `${name} has no figure at all`,
    ).toBe(true);
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
