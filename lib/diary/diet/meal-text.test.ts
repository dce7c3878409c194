import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { civilDate } from "#lib/base/time/civil-date";
import { mealText, saysMoreThanAName } from "./meal-text";
import { namesNoFood } from "./typed-units";

/** A Saturday. */
const today = civilDate("2026-03-28");
const read = (text: string) => mealText(text, today);
const lines = (text: string) => read(text).lines.map(({ quantity, unit, food }) => [quantity, unit, food]);

describe("a sentence about a meal", () => {
  it("gives foods, amounts, a day and a time", () => {
    expect(read("2 slices wholemeal bread and a glass of milk yesterday 8pm")).toEqual({
      lines: [
        { quantity: 2, unit: "slice", food: "wholemeal bread" },
        { quantity: 1, unit: "glass", food: "milk" },
      ],
      day: "2026-03-27",
      clock: "20:00",
      partOfDay: false,
      again: null,
    });
  });

  it.each([
    ["200g chicken breast", [[200, "g", "chicken breast"]]],
    ["500 ml of water", [[500, "ml", "water"]]],
    ["1.5 litres water", [[1.5, "l", "water"]]],
    ["1,5 l water", [[1.5, "l", "water"]]],
    ["half a grapefruit", [[0.5, null, "grapefruit"]]],
    ["½ avocado", [[0.5, null, "avocado"]]],
    ["1 1/2 cups oatmeal", [[1.5, "cup", "oatmeal"]]],
    ["1/2 cup of rice", [[0.5, "cup", "rice"]]],
    ["a couple of eggs", [[2, null, "eggs"]]],
    ["two large eggs", [[2, "large", "eggs"]]],
    ["2x banana", [[2, null, "banana"]]],
    ["10 almonds", [[10, null, "almonds"]]],
    ["8 fl oz orange juice", [[8, "floz", "orange juice"]]],
    ["a tin of sardines", [[1, "can", "sardines"]]],
    ["mac and cheese", [[null, null, "mac and cheese"]]],
    ["steak and kidney pie", [[null, null, "steak and kidney pie"]]],
    [
      "leek and potato soup and toast",
      [
        [null, null, "leek and potato soup"],
        [null, null, "toast"],
      ],
    ],
    [
      "porridge\n2 eggs\n tea",
      [
        [null, null, "porridge"],
        [2, null, "eggs"],
        [null, null, "tea"],
      ],
    ],
    ["toad in the hole", [[null, null, "toad in the hole"]]],
    [
      "porridge with milk, a banana; tea",
      [
        [null, null, "porridge"],
        [null, null, "milk"],
        [1, null, "banana"],
        [null, null, "tea"],
      ],
    ],
    [
      "I had toast & honey for breakfast",
      [
        [null, null, "toast"],
        [null, null, "honey"],
      ],
    ],
    ["2 tbsp peanut butter", [[2, "tbsp", "peanut butter"]]],
    ["cup noodles", [[null, "cup", "noodles"]]],
    ["tea", [[null, null, "tea"]]],
    ["7up", [[null, null, "7up"]]],
    [
      "a tin of sardines on toast",
      [
        [1, "can", "sardines"],
        [null, null, "toast"],
      ],
    ],
    [
      "2 teaspoons of sugar in my coffee",
      [
        [2, "tsp", "sugar"],
        [null, null, "coffee"],
      ],
    ],
    ["tuna in brine", [[null, null, "tuna in brine"]]],
    ["corn on the cob", [[null, null, "corn on the cob"]]],
    ["orange juice 200ml", [[200, "ml", "orange juice"]]],
    ["tinned rice pudding half a tin", [[0.5, "can", "tinned rice pudding"]]],
    ["porridge a small bowl", [[1, "bowl", "porridge"]]],
    ["a small glass of red wine", [[1, "glass", "red wine"]]],
    // As it is said at a kitchen table, in four countries.
    [
      "cuppa with 2 sugars",
      [
        [null, "cup", "tea"],
        [2, "tsp", "sugar"],
      ],
    ],
    [
      "bowl of porridge w/ milk at 7",
      [
        [null, "bowl", "porridge"],
        [null, null, "milk"],
      ],
    ],
    [
      "soup and a roll for lunch yesterday",
      [
        [null, null, "soup"],
        [1, null, "roll"],
      ],
    ],
    [
      "tea with milk and two sugars",
      [
        [null, null, "tea"],
        [1, "splash", "milk"],
        [2, "tsp", "sugar"],
      ],
    ],
    [
      "white coffee",
      [
        [null, null, "coffee"],
        [1, "splash", "milk"],
      ],
    ],
    [
      "fish n chips",
      [
        [null, null, "fish"],
        [null, null, "hot chips"],
      ],
    ],
    [
      "G&T and a tonic water",
      [
        [null, null, "gin and tonic"],
        [1, null, "tonic water"],
      ],
    ],
    [
      "coffee and ham sandwich",
      [
        [null, null, "coffee"],
        [null, null, "ham sandwich"],
      ],
    ],
    [
      "cereal w milk",
      [
        [null, null, "cereal"],
        [null, null, "milk"],
      ],
    ],
    [
      "half & half in my coffee",
      [
        [null, null, "half and half"],
        [null, null, "coffee"],
      ],
    ],
    ["cheese & tomato sandwich", [[null, null, "cheese and tomato sandwich"]]],
    ["half a tin of sardines", [[0.5, "can", "sardines"]]],
    ["a pint of bitter last night", [[1, "pint", "bitter"]]],
    ["cheese and tomato sandwich", [[null, null, "cheese and tomato sandwich"]]],
    ["two paracetamol", [[2, null, "paracetamol"]]],
    ["glass of water x3", [[3, "glass", "water"]]],
    ["water x 3", [[3, null, "water"]]],
    ["toast x2 at lunch", [[2, null, "toast"]]],
    ["glass of red last night", [[null, "glass", "red wine"]]],
    ["lunch: soup", [[null, null, "soup"]]],
    ["one and a half bananas", [[1.5, null, "bananas"]]],
    ["2 and a half slices of bread", [[2.5, "slice", "bread"]]],
    ["half a dozen eggs", [[6, null, "eggs"]]],
    ["a third of a melon", [[0.333, null, "melon"]]],
    ["quarter pounder", [[null, null, "quarter pounder"]]],
    [
      "bowl of oats with 2% milk",
      [
        [null, "bowl", "oats"],
        [null, null, "2% milk"],
      ],
    ],
    ["two squares of chocolate", [[2, "square", "chocolate"]]],
    ["pot roast", [[null, null, "pot roast"]]],
    ["1 1/2 cups", [[1.5, null, "cups"]]],
    // Of two figures none is the amount, and what was left out was not had.
    ["10-12 almonds", [[null, null, "almonds"]]],
    ["500-600 ml of water", [[null, null, "water"]]],
    ["2 to 3 slices of ham", [[null, null, "ham"]]],
    ["a few slices of ham", [[null, null, "ham"]]],
    ["a few grapes", [[null, null, "grapes"]]],
    ["cup of tea, no sugar", [[null, "cup", "tea"]]],
    ["toast without butter", [[null, null, "toast"]]],
    [
      "low fat yogurt, no added sugar",
      [
        [null, null, "low fat yogurt"],
        [null, null, "no added sugar"],
      ],
    ],
    ["a bit of dark chocolate", [[null, null, "dark chocolate"]]],
    ["hot milk", [[null, null, "milk"]]],
    ["evening primrose oil", [[null, null, "evening primrose oil"]]],
    ["hot chocolate", [[null, null, "hot chocolate"]]],
    [
      "fish and chips",
      [
        [null, null, "fish"],
        [null, null, "hot chips"],
      ],
    ],
  ])("reads the foods of %s", (text, wanted) => {
    expect(lines(text)).toEqual(wanted);
  });

  it.each([
    ["tea 8pm", null, "20:00"],
    ["tea at 8.30 am", null, "08:30"],
    ["tea at 12 am", null, "00:00"],
    ["tea 12pm", null, "12:00"],
    ["tea at 20:15 yesterday", "2026-03-27", "20:15"],
    ["tea at noon today", "2026-03-28", "12:00"],
    ["tea the day before yesterday", "2026-03-26", null],
    ["tea 3 days ago", "2026-03-25", null],
    ["tea on Friday", "2026-03-27", null],
    ["tea on saturday", "2026-03-21", null],
    // No clock time is made up for a part of the day.
    ["tea this morning", null, null],
    ["tea in the evening yesterday", "2026-03-27", null],
    ["tea last night", "2026-03-27", null],
    ["tea at 8 this morning", null, "08:00"],
    ["tea at 8 o'clock last night", "2026-03-27", "20:00"],
    ["tea at 12 this afternoon", null, "12:00"],
    ["tea at half past three this afternoon", null, "15:30"],
    ["tea at quarter to 8 this morning", null, "07:45"],
    ["tea with dinner at 7.30", null, "19:30"],
    ["tea at 7:30 last night", "2026-03-27", "19:30"],
    ["tea at 19:30 last night", "2026-03-27", "19:30"],
    ["tea at 07:30 for breakfast", null, "07:30"],
    // Half past two in one country, half past three in the next.
    ["tea at half three", null, null],
    ["tea at bedtime", null, null],
    ["tea at 8", null, null],
    ["tea at 12 last night", "2026-03-27", null],
  ])("reads the day and time of %s", (text, day, clock) => {
    expect(read(text)).toMatchObject({ day, clock });
    expect(lines(text)).toMatchObject([[null, null, "tea"]]);
  });

  it("takes no time from two, whatever was had at each", () => {
    expect(read("2 eggs at 8am and a cup of coffee at nine")).toMatchObject({ clock: null, partOfDay: true });
    expect(lines("2 eggs at 8am and a cup of coffee at nine")).toEqual([
      [2, null, "eggs"],
      [1, "cup", "coffee"],
    ]);
  });

  it.each([
    ["a glass of milk at bedtime", true],
    ["porridge this morning", true],
    ["tea yesterday evening", true],
    ["fish last night", true],
    ["a biscuit earlier", true],
    ["tea at 8", true],
    ["tea at 8 this morning", false],
    ["tea at 8am this morning", false],
    ["tea", false],
    ["porridge for breakfast", false],
  ])("says whether %s was at a time that nobody knows", (text, partOfDay) => {
    expect(read(text).partOfDay).toBe(partOfDay);
  });

  it.each([
    ["cups", true],
    ["slices", true],
    ["g", true],
    ["rashers", false],
    ["milk", false],
  ])("says of %s whether it is an amount of nothing that was named", (words, isNothing) => {
    expect(namesNoFood(words)).toBe(isNothing);
  });

  it("makes no time of what is none", () => {
    expect(read("tea 25:10")).toMatchObject({ day: null, clock: null, partOfDay: false });
  });

  it("is only a search while it names one food", () => {
    const isMeal = (text: string) => saysMoreThanAName(read(text));
    expect(["almonds", "wholemeal bread", "milk whole", "", "   "].map(isMeal)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
    expect(["2 almonds", "bread and milk", "tea 8pm", "glass of milk", "tea yesterday"].map(isMeal)).toEqual([
      true,
      true,
      true,
      true,
      true,
    ]);
  });

  it("never fails and never makes up an amount, whatever is typed", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        const { lines: found } = read(text);
        expect(found.length).toBeLessThanOrEqual(20);
        for (const { quantity, food } of found) {
          expect(quantity === null || (quantity > 0 && Number.isFinite(quantity))).toBe(true);
          expect(food.trim()).not.toBe("");
        }
      }),
    );
  });
});
