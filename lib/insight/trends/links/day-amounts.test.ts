import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, civilDate } from "#lib/base/time/civil-date";
import type { IntakeDay } from "#lib/insight/record/diary";
import { nutrients } from "#lib/knowledge/nutrients/nutrient";
import { dayAmounts, daysAbove } from "./day-amounts";

type Total = IntakeDay["food"]["magnesium"];

const none: Total = { amount: null, known: 0, of: 0 };

const first = civilDate("2026-03-28");

function day(food: Total, supplements: Total, on = first): IntakeDay {
  const all = (total: Total) =>
    Object.fromEntries(nutrients.map((nutrient) => [nutrient, total])) as IntakeDay["food"];
  return {
    day: on,
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
  expect(dayAmounts([day(food, supplements)], "magnesium").alike[0]?.amount ?? null).toBe(amount);
});

describe("days with tablets of unknown amount", () => {
  const food = (amount: number): Total => ({ amount, known: 8, of: 8 });
  const tablets = (count: number): Total => ({ amount: null, known: 0, of: count });
  const daysOf = (list: readonly (readonly [amount: number, unknown: number])[]) =>
    list.map(([amount, unknown], at) => day(food(amount), tablets(unknown), addDays(first, at)));
  const classes = (list: readonly (readonly [amount: number, unknown: number])[], middle: number) =>
    [...daysAbove(dayAmounts(daysOf(list), "magnesium"), middle)].sort().map(([, isAbove]) => isAbove);

  test("every day the same tablet hides nothing: all days are lifted alike", () => {
    const list = [100, 200, 300, 400].map((amount) => [amount, 1] as const);
    expect(classes(list, 250)).toEqual([false, false, true, true]);
    expect(dayAmounts(daysOf(list), "magnesium").more).toEqual([]);
  });

  test("one on some days only: those are above where what is known is above, and else not known", () => {
    const plain = [100, 200, 300, 400, 500].map((amount) => [amount, 0] as const);
    expect(classes([...plain, [350, 1], [120, 1]], 300)).toEqual([false, false, false, true, true, true]);
    const taking = [100, 200, 300, 400, 500].map((amount) => [amount, 1] as const);
    expect(classes([...taking, [350, 0], [120, 0]], 300)).toEqual([false, false, false, true, true, false]);
  });

  test("are no hindrance to water: a tablet holds none", () => {
    const mixed = daysOf([
      [1200, 0],
      [1500, 1],
      [1800, 0],
      [2100, 1],
    ]);
    expect(dayAmounts(mixed, "water").alike).toHaveLength(4);
  });

  test("whatever the tablets hold, no day is said to be above or not that is not", () => {
    const amount = fc.integer({ min: 0, max: 600 });
    const list = fc.array(fc.tuple(amount, fc.integer({ min: 0, max: 3 })), { minLength: 1, maxLength: 30 });
    const perTablet = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(list, perTablet, amount, (days, tabletMg, middle) => {
        // The first, second and third tablet of a day are always the same ones.
        const held = (unknown: number) => tabletMg.slice(0, unknown).reduce((sum, mg) => sum + mg, 0);
        const amounts = dayAmounts(daysOf(days), "magnesium");
        const usual = days.find((_, at) => addDays(first, at) === amounts.alike[0]?.day)?.[1] ?? 0;
        const said = daysAbove(amounts, middle);
        for (const [at, [known, unknown]] of days.entries()) {
          const isAbove = said.get(addDays(first, at));
          if (isAbove !== undefined)
            expect(known + held(unknown) > middle + held(usual), `day ${at}`).toBe(isAbove);
        }
        expect(amounts.alike.every(({ day: alike }) => said.has(alike))).toBe(true);
      }),
    );
  });
});
