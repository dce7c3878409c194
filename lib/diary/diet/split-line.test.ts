import { expect, test } from "vitest";
import { calledAs } from "#lib/diary/foods/rank-foods";
import { splitLine } from "./split-line";

const known = new Set(["toast", "marmalade", "tea"].map(calledAs));

test("an amount stays with the food it stood beside", () => {
  const line = { quantity: 2, unit: "slice", food: "toast marmalade tea" };
  expect(splitLine(line, known)).toEqual([
    { quantity: 2, unit: "slice", food: "toast" },
    { quantity: null, unit: null, food: "marmalade" },
    { quantity: null, unit: null, food: "tea" },
  ]);
  expect(splitLine({ ...line, food: "cottage pie" }, known)).toEqual([{ ...line, food: "cottage pie" }]);
});
