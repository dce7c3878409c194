import { expect, test } from "vitest";
import { offerOfOwnFood } from "./offer-of-row";
import type { KeptFood } from "./schema";
import { ownFoodsFor, withOwnFoods } from "./with-own-foods";

const food = (id: string, name: string, magnesiumMg: number | null): KeptFood => ({
  id,
  name,
  magnesiumMg,
  rev: 1,
  brand: null,
  kind: "drink",
  basis: "serving",
  servingLabel: "1 scoop",
  servingGrams: null,
  barcode: null,
  printed: null,
  potassiumMg: null,
  calciumMg: null,
  sodiumMg: null,
  vitaminEMg: null,
  waterG: null,
});
const powder = food("a", "Bedtime powder", 60);
const soup = food("b", "Soup powder", null);
const shared = {
  ...offerOfOwnFood(food("c", "Milk powder", 85)),
  ref: "sr24:01091",
  source: "usda",
} as const;

test("her own foods are found without the server, by the words of their names", () => {
  expect(ownFoodsFor("powder", [powder, soup]).map(({ name }) => name)).toEqual([
    "Bedtime powder",
    "Soup powder",
  ]);
  expect(ownFoodsFor("bedtime", [powder, soup]).map(({ ref }) => ref)).toEqual(["own:a"]);
  expect(ownFoodsFor("", [powder, soup])).toEqual([]);
});

test("what the server found stands as it is where this device knows nothing newer", () => {
  const found = [offerOfOwnFood(powder), shared];
  expect(withOwnFoods(found, { query: "powder", ownFoods: [powder] })).toEqual(found);
});

test("a food made here is found first, a changed one as it is now, and one taken away no more", () => {
  const found = [offerOfOwnFood(powder), offerOfOwnFood(food("gone", "Old powder", 1)), shared];
  const changed = { ...powder, magnesiumMg: 100 };
  const now = withOwnFoods(found, { query: "powder", ownFoods: [changed, soup] });
  expect(now.map(({ ref, magnesiumMg }) => [ref, magnesiumMg])).toEqual([
    ["own:b", null],
    ["own:a", 100],
    ["sr24:01091", 85],
  ]);
});
