import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, civilDate } from "#lib/base/time/civil-date";
import { instant } from "#lib/base/time/instant";
import { livedClock } from "#lib/base/time/lived-time";
import { entryOfMealItem, hadAgain, mealItemOf } from "./had-again";
import { mealSentence } from "./meal-sentence";
import { mealSlotOf, mealsOfDay } from "./meal-slots";
import type { DietEntry } from "./schema";

const day = civilDate("2026-03-28");
const timeZone = "Europe/Berlin";
const porridge: DietEntry = {
  id: "a",
  rev: 3,
  day,
  consumedAt: instant("2026-03-28T07:15:00+01:00"),
  timeZone,
  kind: "food",
  name: "Porridge",
  foodRef: "sr24:08121",
  quantity: 1,
  unit: "cup",
  grams: 240,
  magnesiumMg: 61,
  potassiumMg: 140,
  calciumMg: null,
  sodiumMg: 0,
  vitaminEMg: null,
  waterG: 200,
  mealId: null,
  note: "with cinnamon",
  source: "import",
};
const place = { timeZone, dayStartHour: 3 };

describe("an entry had again", () => {
  it("is the same food and amounts at the same time on the clock, over a clock change too", () => {
    const next = addDays(day, 1);
    const again = hadAgain(porridge, { ...place, day: next, now: instant("2026-03-29T12:00:00Z") });
    const { id: _id, rev: _rev, ...before } = porridge;
    expect(again).toEqual({
      ...before,
      day: next,
      consumedAt: "2026-03-29T05:15:00.000Z",
      note: null,
      source: "app",
    });
    expect(livedClock(again.consumedAt ?? "", timeZone)).toBe("07:15");
  });

  it("has no time where that time has not come yet", () => {
    const again = hadAgain(porridge, {
      ...place,
      day: addDays(day, 1),
      now: instant("2026-03-29T05:00:00Z"),
    });
    expect(again.consumedAt).toBeNull();
  });
});

describe("the meals of a day", () => {
  it("cover every hour once, and nothing without a time", () => {
    const hours = Array.from({ length: 24 }, (_, hour) => mealSlotOf(hour));
    expect(new Set(hours)).toEqual(new Set(["breakfast", "lunch", "afternoon", "evening"]));
    expect([2, 3, 10, 11, 14, 15, 17, 18].map(mealSlotOf)).toEqual([
      "evening",
      "breakfast",
      "breakfast",
      "lunch",
      "lunch",
      "afternoon",
      "afternoon",
      "evening",
    ]);
    const tea = { ...porridge, id: "b", consumedAt: null };
    expect(mealsOfDay([porridge, tea])).toEqual([{ slot: "breakfast", entries: [porridge] }]);
  });
});

describe("a saved meal", () => {
  const amount = fc.option(fc.integer({ min: 0, max: 500 }), { nil: null });

  it("gives back every figure of every food, the unknown ones unknown", () => {
    fc.assert(
      fc.property(amount, amount, amount, (magnesiumMg, calciumMg, vitaminEMg) => {
        const entry = { ...porridge, magnesiumMg, calciumMg, vitaminEMg };
        const back = entryOfMealItem(mealItemOf(entry), { day, timeZone, consumedAt: entry.consumedAt });
        const { id: _id, rev: _rev, ...body } = entry;
        expect(back).toEqual({ ...body, note: null, source: "app" });
      }),
    );
  });

  it("says what it comes to and how many of its foods say so", () => {
    const items = [porridge, { ...porridge, magnesiumMg: null }].map(mealItemOf);
    expect(mealSentence({ items })).toBe(
      "2 foods: magnesium ≥ 61 mg, 1 of 2 foods reports it; potassium 280 mg, both foods report it.",
    );
  });
});
