import { expect, test } from "vitest";
import { supplementLine } from "./supplement-line";

const minerals = (food: string) => {
  const read = supplementLine({ quantity: null, unit: null, food });
  return read && [read.food.magnesiumMg, read.food.potassiumMg, read.food.calciumMg];
};

test.each([
  ["magnesium 400 mg", [400, null, null]],
  ["elemental magnesium 400 mg tablets", [400, null, null]],
  ["potassium 99 mg", [null, 99, null]],
  ["calcium 1200 mg tablet", [null, null, 1200]],
  // What a brand or a salt weighs is not what is in it of the element.
  ["slow-k 600 mg", [null, null, null]],
  ["slow-mag 64 mg", [null, null, null]],
  ["magnesium citrate 200 mg", [null, null, null]],
])("%s", (food, wanted) => {
  expect(minerals(food)).toEqual(wanted);
});
