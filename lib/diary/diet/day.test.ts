import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, civilDate } from "#lib/base/time/civil-date";
import { intakeOf } from "#lib/diary/foods/intake-of";
import type { FoodOffer } from "#lib/diary/foods/schema";
import { servingUnits } from "#lib/diary/foods/serving-units";
import { amountsOfColumns } from "#lib/knowledge/nutrients/amount-columns";
import { nutrients } from "#lib/knowledge/nutrients/nutrient";
import { changedEntry, entryOfFood } from "./entry-body";
import { daySentence, dietDayReport } from "./report";
import type { DietEntry } from "./schema";

const day = civilDate("2026-03-28");
const profile = { birthYear: 1955, sex: "female", pregnancy: "no", authority: "us" } as const;

const figure = fc.option(
  fc.integer({ min: 0, max: 4000 }).map((tenths) => tenths / 10),
  { nil: null },
);
const anyFood: fc.Arbitrary<FoodOffer> = fc.record({
  ref: fc.constantFrom("sr24:1", "own:2", "label:3"),
  name: fc.constantFrom("Oats", "Milk", "Powder"),
  detail: fc.constant(null),
  source: fc.constant("usda" as const),
  kind: fc.constantFrom("food" as const, "drink" as const, "supplement" as const),
  basis: fc.constantFrom("100g" as const, "100ml" as const, "serving" as const),
  servingLabel: fc.option(fc.constant("1 stick"), { nil: null }),
  servingGrams: fc.option(fc.integer({ min: 1, max: 500 }), { nil: null }),
  portions: fc.array(
    fc.record({ measure: fc.constantFrom("cup", "slice", "tbsp"), grams: fc.integer({ min: 1, max: 400 }) }),
    { maxLength: 3 },
  ),
  usual: fc.constant(null),
  grade: fc.constant(null),
  magnesiumMg: figure,
  potassiumMg: figure,
  calciumMg: figure,
  sodiumMg: figure,
  vitaminEMg: figure,
  waterG: figure,
});
const quarters = fc.integer({ min: 1, max: 80 }).map((quarter) => quarter / 4);

/** One thing had: a food, one of the units it can be given in, so much of it, and later perhaps another amount. */
const anyHelping = fc
  .tuple(anyFood, fc.nat(), quarters, fc.option(fc.tuple(fc.nat(), quarters), { nil: null }))
  .map(([food, unitAt, quantity, edit]) => {
    const units = servingUnits(food).map(({ unit }) => unit);
    const unitOf = (at: number) => units[at % units.length] ?? "g";
    return {
      food,
      quantity,
      unit: unitOf(unitAt),
      edit: edit && { unit: unitOf(edit[0]), quantity: edit[1] },
    };
  });
const anyDay = fc.array(anyHelping, { maxLength: 20 });

const when = { day, consumedAt: null, timeZone: "Europe/Berlin" };

describe("a day of food", () => {
  it("is the sum of its entries, in every unit and after every edit, and nothing unknown is counted as nothing", () => {
    fc.assert(
      fc.property(anyDay, (helpings) => {
        let entries: DietEntry[] = helpings.map(({ food, quantity, unit }, index) => ({
          ...entryOfFood(food, { quantity, unit }, when),
          id: String(index),
          rev: 1,
        }));
        check(entries);
        for (const [index, { food, edit }] of helpings.entries()) {
          const entry = entries[index];
          if (!edit || !entry) continue;
          entries = entries.with(index, { ...entry, ...changedEntry(entry, { food, ...edit }) });
          check(entries);
        }
      }),
      { numRuns: 200 },
    );
  });

  function check(entries: readonly DietEntry[]) {
    for (const row of dietDayReport({ day, entries, ledger: [], profile })) {
      for (const [part, wanted] of [
        [row.food, false],
        [row.supplements, true],
      ] as const) {
        const mine = entries.filter(({ kind }) => (kind === "supplement") === wanted);
        const known = mine
          .map((entry) => amountsOfColumns(entry)[row.nutrient])
          .filter((amount) => amount !== null);
        expect(part.coverage.known).toBe(known.length);
        expect(part.coverage.of).toBe(mine.length);
        if (known.length === 0) expect(part.coverage.amount).toBeNull();
        else
          expect(part.coverage.amount).toBeCloseTo(
            known.reduce((sum, amount) => sum + amount, 0),
            6,
          );
        expect(part.amount.startsWith("≥")).toBe(known.length > 0 && known.length < mine.length);
      }
    }
  }

  it("gives the same whether a helping was typed at once or corrected to it", () => {
    fc.assert(
      fc.property(anyHelping, quarters, ({ food, quantity, unit }, other) => {
        const once = entryOfFood(food, { quantity: other, unit }, when);
        const corrected = changedEntry(entryOfFood(food, { quantity, unit }, when), {
          food,
          quantity: other,
          unit,
        });
        for (const nutrient of nutrients) {
          const [a, b] = [amountsOfColumns(once)[nutrient], amountsOfColumns(corrected)[nutrient]];
          if (a === null) expect(b).toBeNull();
          else expect(b).toBeCloseTo(a, 6);
        }
      }),
    );
  });

  it("is asked for in her own units first, and in the same ones either way", () => {
    fc.assert(
      fc.property(anyFood, (food) => {
        const [metric, us] = [servingUnits(food, "metric"), servingUnits(food, "us")].map((units) =>
          units.map(({ unit }) => unit),
        );
        expect(new Set(us)).toEqual(new Set(metric));
        if (us?.includes("oz") && us.includes("g")) expect(us.indexOf("oz")).toBeLessThan(us.indexOf("g"));
      }),
    );
  });

  it("scales what was only weighed by its grams", () => {
    const weighed = {
      ...when,
      kind: "food" as const,
      name: "Soup",
      foodRef: null,
      quantity: null,
      unit: null,
      grams: 200,
    };
    const amounts = {
      magnesiumMg: 30,
      potassiumMg: null,
      calciumMg: 0,
      sodiumMg: 5,
      vitaminEMg: null,
      waterG: 150,
    };
    const entry = { ...weighed, ...amounts, mealId: null, note: null, source: "import" as const };
    expect(changedEntry(entry, { food: null, quantity: 300, unit: "g" })).toMatchObject({
      quantity: 300,
      unit: "g",
      grams: 300,
      magnesiumMg: 45,
      potassiumMg: null,
      calciumMg: 0,
    });
  });

  it("is asked for in no unit that the food's figures could not answer", () => {
    fc.assert(
      fc.property(anyFood, (food) => {
        for (const { unit } of servingUnits(food)) {
          const { magnesiumMg } = intakeOf(food, 1, unit);
          expect(magnesiumMg === null).toBe(food.magnesiumMg === null);
        }
      }),
    );
  });
});

describe("the day's report", () => {
  const supplement = (magnesiumMg: number): DietEntry => ({
    ...when,
    id: "1",
    rev: 1,
    kind: "supplement",
    name: "Magnesium",
    foodRef: null,
    quantity: 1,
    unit: "tablet",
    grams: null,
    magnesiumMg,
    potassiumMg: null,
    calciumMg: null,
    sodiumMg: null,
    vitaminEMg: null,
    waterG: null,
    mealId: null,
    note: null,
    source: "app",
  });

  it("holds supplements alone against a level that counts supplements alone", () => {
    const spinach: DietEntry = { ...supplement(900), id: "2", kind: "food", name: "Spinach" };
    const magnesium = (entries: DietEntry[], authority: "us" | "eu") =>
      dietDayReport({ day, entries, ledger: [], profile: { ...profile, authority } })[0]?.above ?? null;
    expect(magnesium([spinach, supplement(300)], "us")).toBeNull();
    expect(magnesium([spinach, supplement(300)], "eu")).toMatch(
      /300 mg.*250 mg.*supplements and medicines.*EFSA/,
    );
    expect(magnesium([supplement(350)], "us")).toBeNull();
    expect(magnesium([supplement(351)], "us")).toMatch(/351 mg.*350 mg/);
  });

  it("counts what the ledger says was taken among the supplements", () => {
    const { magnesiumMg, potassiumMg, calciumMg, sodiumMg, vitaminEMg, waterG } = supplement(300);
    const amounts = { magnesiumMg, potassiumMg, calciumMg, sodiumMg, vitaminEMg, waterG };
    const ledger = [{ remedyId: "r", name: "Magnesium citrate", doses: 1, ...amounts }];
    const [row] = dietDayReport({ day, entries: [supplement(100)], ledger, profile });
    expect(row?.supplements.coverage).toEqual({ amount: 400, known: 2, of: 2 });
    expect(row?.above).toMatch(/400 mg/);
  });

  it("names the reference of her age that year, or says why there is none", () => {
    const words = (birthYear: number | null) =>
      dietDayReport({ day: addDays(day, 0), entries: [], ledger: [], profile: { ...profile, birthYear } })[2]
        ?.referenceWords;
    expect(words(1955)).toBe("RDA 1,200 mg a day, US and Canada (DRI)");
    expect(words(1990)).toBe("RDA 1,000 mg a day, US and Canada (DRI)");
    expect(words(null)).toMatch(/birth year is not set/);
  });

  it("says in one sentence what is written down", () => {
    expect(daySentence([])).toBe("Nothing written down yet.");
    expect(daySentence([supplement(1)])).toBe("1 supplement written down.");
    expect(daySentence([{ ...supplement(1), kind: "drink" }, supplement(1), supplement(1)])).toBe(
      "1 food or drink and 2 supplements written down.",
    );
  });
});
