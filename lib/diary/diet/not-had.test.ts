import { expect, test } from "vitest";
import { civilDate } from "#lib/base/time/civil-date";
import { mealText } from "./meal-text";

const read = (text: string) =>
  mealText(text, civilDate("2026-03-28")).lines.map(({ quantity, unit, food }) =>
    [quantity, unit, food].filter((word) => word !== null).join(" "),
  );

test.each([
  ["porridge for breakfast, didn't have any coffee", ["porridge"]],
  ["soup, did not eat the bread", ["soup"]],
  ["haven't eaten the banana, tea", ["tea"]],
  ["did not have magnesium 400 mg, tea", ["tea"]],
  ["did not have salt, 2 eggs", ["2 eggs"]],
  ["no magnesium today", []],
  ["tea, no magnesium today", ["tea"]],
  ["skipped magnesium", []],
  ["skipped my magnesium, soup", ["soup"]],
  ["stopped magnesium 400 mg", []],
  ["stopped taking magnesium 1,200 mg; tea", ["tea"]],
  ["forgot my magnesium", []],
  ["forgot to take my magnesium, toast", ["toast"]],
  ["didn't take magnesium but had tea", ["tea"]],
  ["did not take the potassium tablet. 2 eggs", ["2 eggs"]],
  ["didnt drink the wine, just water", ["water"]],
  ["soup (did not eat the bread)", ["soup"]],
  ["never had the cheese, 2 eggs", ["2 eggs"]],
  ["didn't have coffee, tea or toast", []],
  ["burger no pickles and chips", ["burger", "chips"]],
  ["tea, no biscuit", ["tea"]],
  ["tea without biscuits, toast", ["tea", "toast"]],
  ["didn't eat lunch, had crackers", ["crackers"]],
  ["I didn't eat anything today", []],
  ["nothing but soup", ["soup"]],
  ["no dinner, just water", ["water"]],
  ["i didn't want dinner so i had soup", ["soup"]],
  ["had tea but didn't have toast and had soup", ["tea", "soup"]],
  ["no milk in my tea", ["tea"]],
  ["coffee no sugar with milk", ["coffee", "milk"]],
  // What a food is called, a count and a word taken back say nothing of the kind.
  ["no salt peanuts 30g", ["30 g no salt peanuts"]],
  ["low fat yogurt, no added sugar", ["low fat yogurt", "no added sugar"]],
  ["unsalted peanuts", ["unsalted peanuts"]],
  ["tea without sugar", ["tea"]],
  ["2 eggs, no, 3 eggs", ["3 eggs"]],
])("%s", (text, foods) => {
  expect(read(text)).toEqual(foods);
});

test.each([
  ["1,500 ml water", ["1500 ml water"], undefined],
  ["1.500 ml water", ["1500 ml water"], undefined],
  ["2,000 mg potassium", ["potassium 2000 mg"], undefined],
  ["1,500 l water", ["1.5 l water"], true],
  ["1,500 g rice", ["1.5 g rice"], true],
  ["1.5 l water", ["1.5 l water"], undefined],
  ["2 yoghurts (125 g)", ["125 g yoghurts"], true],
  ["two yoghurts (125 g)", ["125 g yoghurts"], true],
  ["1 yoghurt (125 g)", ["125 g yoghurt"], undefined],
  ["yoghurt (125 g)", ["125 g yoghurt"], undefined],
])("%s, and whether the amount may be another", (text, foods, isRough) => {
  expect(read(text)).toEqual(foods);
  expect(mealText(text, civilDate("2026-03-28")).lines[0]?.isRough).toBe(isRough);
});

test.each([
  ["latte with oat milk", ["oat milk latte"]],
  ["flat white with oat milk and toast", ["oat milk flat white", "toast"]],
  ["2 lattes (soya milk)", ["2 soya milk lattes"]],
  ["cappuccino 300 ml with coconut milk", ["300 ml coconut milk cappuccino"]],
  ["latte with milk", ["latte", "milk"]],
])("%s is one drink where the milk is another than dairy", (text, foods) => {
  expect(read(text)).toEqual(foods);
});
