import { expect, test } from "vitest";
import { civilDate } from "#lib/base/time/civil-date";
import { mealText } from "./meal-text";

/** A Saturday. */
const read = (text: string) => mealText(text, civilDate("2026-03-28"));

test.each([
  ["same as yesterday but no white bread", ["white bread"], []],
  ["same as yesterday but no orange juice", ["orange juice"], []],
  ["same as yesterday without coffee and toast", ["coffee", "toast"], []],
  ["same as yesterday without the coffee or the toast", ["coffee", "toast"], []],
  ["same as yesterday except coffee", ["coffee"], []],
  ["same as yesterday, except for the orange juice, and a banana", ["orange juice"], ["banana"]],
  ["same dinner as yesterday, minus the wine", ["wine"], []],
  ["same dinner as yesterday apart from the red wine", ["red wine"], []],
  ["same as monday but no toast and no white rice", ["toast", "white rice"], []],
  ["same as yesterday without coffee and 2 eggs", ["coffee"], ["eggs"]],
  ["same as yesterday but no toast today", ["toast"], []],
  ["same as yesterday and a glass of water", [], ["water"]],
  ["same as yesterday but i didn't have the toast", ["toast"], []],
  ["same as yesterday, i skipped the wine", ["wine"], []],
  ["same as yesterday, no toast, but 2 eggs", ["toast"], ["eggs"]],
  ["same as yesterday", [], []],
])("%s", (text, without, beside) => {
  const { again, lines } = read(text);
  expect(again?.without).toEqual(without);
  expect(lines.map(({ food }) => food)).toEqual(beside);
});

test.each(["same as sunny delight", "same as monster", "copy of satay"])("%s is like no day", (text) => {
  expect(read(text).again).toBeNull();
});
