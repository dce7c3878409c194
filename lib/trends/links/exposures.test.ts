import { expect, test } from "vitest";
import { nutrients } from "#lib/nutrients/nutrient";
import { civilDate } from "#lib/time/civil-date";
import type { IntakeDay } from "../diary";
import { amountOfDay } from "./exposures";

type Total = IntakeDay["food"]["magnesium"];

const none: Total = { amount: null, known: 0, of: 0 };

function day(food: Total, supplements: Total): IntakeDay {
  const all = (total: Total) =>
    Object.fromEntries(nutrients.map((nutrient) => [nutrient, total])) as IntakeDay["food"];
  return {
    day: civilDate("2026-03-28"),
    foodEntries: food.of,
    food: all(food),
    supplements: all(supplements),
    complete: true,
  };
}

test.each<[string, Total, Total, number | null]>([
  ["food and supplements are added", { amount: 200, known: 4, of: 4 }, { amount: 100, known: 1, of: 1 }, 300],
  ["half of the entries are enough", { amount: 200, known: 2, of: 4 }, none, 200],
  ["fewer than half are not", { amount: 200, known: 1, of: 3 }, none, null],
  [
    "a tablet that reports it stands in for no food that does not",
    { amount: null, known: 0, of: 3 },
    { amount: 100, known: 1, of: 1 },
    null,
  ],
  ["a tablet of unknown amount alone is unknown, not none", none, { amount: null, known: 0, of: 1 }, null],
  [
    "a tablet of unknown amount counts among what is not known",
    { amount: 20, known: 1, of: 2 },
    { amount: null, known: 0, of: 1 },
    null,
  ],
  ["a day said to be complete, with nothing on it, is unknown", none, none, null],
  ["none of it, reported, is none", { amount: 0, known: 2, of: 2 }, none, 0],
])("%s", (_, food, supplements, amount) => {
  expect(amountOfDay(day(food, supplements), "magnesium")).toBe(amount);
});
