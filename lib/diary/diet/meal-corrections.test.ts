import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FoodOffer } from "#lib/diary/foods/schema";
import { correctedMeal, correctionOf, type MealCorrections } from "./meal-corrections";
import { keptByName, type MealProposal } from "./meal-proposal";

const food = (name: string): FoodOffer => ({
  ref: `sr24:${name}`,
  name,
  detail: null,
  source: "usda",
  kind: "food",
  basis: "100g",
  servingLabel: null,
  servingGrams: null,
  portions: [],
  usual: null,
  grade: null,
  magnesiumMg: 10,
  potassiumMg: null,
  calciumMg: null,
  sodiumMg: null,
  vitaminEMg: null,
  waterG: null,
});

const helping = { quantity: 100, unit: "g", sure: false };
const lineOf = (said: string, names: readonly string[], isWhole = true) => ({
  line: { quantity: null, unit: null, food: said },
  choices: names.map((name) => ({ food: food(name), amount: helping })),
  isWhole,
});

/** "bread, milk and grandma's pie" */
const understood = [
  lineOf("bread", ["white", "brown", "rye"]),
  lineOf("milk", ["whole", "skimmed"]),
  lineOf("grandma's pie", ["apple pie"], false),
];

/** What a line came out as: the food, and how much of it. */
const meant = ({ choices, chosen }: MealProposal) => [
  choices[chosen]?.food.name ?? null,
  choices[chosen]?.amount.quantity ?? null,
];
const before = correctedMeal(understood, {});

/** The corrections after `change` of the line at `place`. */
function corrected(place: number, change: (line: MealProposal) => MealProposal): MealCorrections {
  const line = before[place];
  if (!line) throw new Error(`no line ${place}`);
  return { [place]: correctionOf(change(line)) };
}

const moreOfIt = ({ choices, ...line }: MealProposal): MealProposal => ({
  ...line,
  chosen: 1,
  choices: choices.with(1, { food: food("brown"), amount: { quantity: 40, unit: "g", sure: true } }),
});

describe("a typed meal with what she changed of it", () => {
  it("is, unchanged, what was understood: a food that is all that was said is chosen, no other is", () => {
    expect(before.map(meant)).toEqual([
      ["white", 100],
      ["whole", 100],
      [null, null],
    ]);
  });

  it("has the food and the amount she chose, and every other line as it was", () => {
    const after = correctedMeal(understood, corrected(0, moreOfIt));
    expect(after.map(meant)).toEqual([
      ["brown", 40],
      ["whole", 100],
      [null, null],
    ]);
  });

  it("keeps a line by its name where she said so", () => {
    const after = correctedMeal(
      understood,
      corrected(1, (line) => ({ ...line, chosen: keptByName })),
    );
    expect(after.map(meant)[1]).toEqual([null, null]);
  });

  it("leaves a line out, and the others stay in their places", () => {
    const corrections = corrected(1, (line) => line);
    const out = Object.fromEntries(
      Object.entries(corrections).map(([at, it]) => [at, { ...it, isLeftOut: true }]),
    );
    expect(correctedMeal(understood, out).map(({ place }) => place)).toEqual([0, 2]);
  });

  it("keeps her food when the same words are understood with the foods in any other order, or without hers", () => {
    const order = fc.shuffledSubarray(["white", "brown", "rye"], { minLength: 0 });
    fc.assert(
      fc.property(order, (names) => {
        const again = understood.with(0, lineOf("bread", names));
        expect(correctedMeal(again, corrected(0, moreOfIt)).map(meant)[0]).toEqual(["brown", 40]);
      }),
    );
  });

  it("counts with the figures the food has now", () => {
    const now = { ...food("brown"), magnesiumMg: 75 };
    const again = understood.with(0, {
      ...lineOf("bread", []),
      choices: [{ food: now, amount: helping }],
    });
    const [bread] = correctedMeal(again, corrected(0, moreOfIt));
    expect(bread?.choices[bread.chosen]).toEqual({
      food: now,
      amount: { quantity: 40, unit: "g", sure: true },
    });
  });

  it("survives being sealed and opened again, as text does", () => {
    const corrections = corrected(0, moreOfIt);
    const opened = JSON.parse(JSON.stringify(corrections)) as MealCorrections;
    expect(correctedMeal(understood, opened)).toEqual(correctedMeal(understood, corrections));
  });
});
