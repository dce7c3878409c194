import fc from "fast-check";
import { expect, test } from "vitest";
import { calledAs } from "./rank-foods";
import { splitNames } from "./split-names";

const names = [
  "toast",
  "tea",
  "marmalade",
  "apple",
  "apple pie",
  "pie",
  "custard",
  "egg",
  "fried egg",
  "rice",
  "rice pudding",
  "no salt",
  "peanuts",
  "low fat",
  "latte",
  "coconut milk",
];
const known = new Set(names.map(calledAs));

test.each([
  ["toast tea marmalade", ["toast", "tea", "marmalade"]],
  ["apple pie custard", ["apple pie", "custard"]],
  ["fried eggs toast tea", ["fried eggs", "toast", "tea"]],
  ["rice pudding tea", ["rice pudding", "tea"]],
  // One food, a word that is not known, or a name that is only half said: left as it was written.
  ["apple pie", null],
  ["tea", null],
  ["toast tea bovril", null],
  ["cottage pie", null],
  ["", null],
  // What is left out of a food is no food beside it, and no dairy is had with another milk.
  ["no salt peanuts", null],
  ["rice no salt", null],
  ["low fat rice pudding", null],
  ["coconut milk latte", null],
  ["latte coconut milk", null],
])("%s", (typed, parts) => {
  expect(splitNames(typed, known)).toEqual(parts);
});

test("no word is lost, none is added, and every part is a name", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...names, "bovril", "mash"), { minLength: 1, maxLength: 6 }),
      (said) => {
        const food = said.join(" ");
        const parts = splitNames(food, known);
        if (parts === null) return;
        expect(parts.join(" ")).toBe(food);
        expect(parts.length).toBeGreaterThan(1);
        for (const part of parts) expect(known.has(calledAs(part))).toBe(true);
      },
    ),
  );
});
