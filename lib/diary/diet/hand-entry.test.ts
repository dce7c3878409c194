import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { civilDate } from "#lib/base/time/civil-date";
import { instant } from "#lib/base/time/instant";
import { differences } from "#lib/diary/entries/differences";
import { entryFieldWords } from "#lib/diary/entries/entry-field-words";
import { doseSubstances } from "#lib/diary/remedies/elemental";
import type { DoseLabel } from "#lib/diary/remedies/schema";
import { anyLabel } from "#testing/label";
import { howMuchWords, typedLabelWords } from "./entry-words";
import { entryOfMealItem, hadAgain, mealItemOf } from "./had-again";
import { handEntry, handLabel } from "./hand-entry";
import { type DietEntryBody, dietEntryBodySchema } from "./schema";

const when = { day: civilDate("2026-03-28"), consumedAt: null, timeZone: "Europe/London" };
const blank = handLabel(null);
const typed = (
  label: Partial<DoseLabel>,
  waterG: number | null = null,
  before: DietEntryBody | null = null,
) =>
  handEntry(before, {
    ...when,
    name: "Magnesium tablet",
    kind: "supplement",
    amount: "2 tablets",
    label: { ...blank, ...label },
    waterG,
  });
const oxide = typed({ magnesiumMg: { as: "magnesium-oxide", amount: 400 } });
const vitaminE = typed({ vitaminEMg: { as: "iu-natural", amount: 400 } });

describe("an entry written by hand", () => {
  it("opens with the figures it was typed with, each as the label gave it", () => {
    fc.assert(
      fc.property(anyLabel, (label) => {
        const again = handLabel(typed(label));
        for (const { column } of doseSubstances) {
          const { as, amount } = label[column];
          expect(again[column].amount).toBe(amount);
          if (amount !== null) expect(again[column].as).toBe(as);
        }
      }),
    );
  });

  it("counts the mineral itself, and knows nothing of what was not typed", () => {
    expect(oxide).toMatchObject({ magnesiumMg: 241.2, potassiumMg: null, vitaminEMg: null, waterG: null });
    expect(vitaminE).toMatchObject({ vitaminEMg: 268, magnesiumMg: null });
  });

  it("keeps nothing beside the amounts where they were typed as they are kept", () => {
    const plain = typed({ magnesiumMg: { as: "mg", amount: 0.125 } }, 200);
    expect(plain).toMatchObject({ magnesiumMg: 0.125, waterG: 200 });
    expect(plain).not.toHaveProperty("printed");
  });

  it("forgets the compound when the figures are typed anew in mg", () => {
    const anew = typed({ magnesiumMg: { as: "mg", amount: 100 } }, null, oxide);
    expect(anew).not.toHaveProperty("printed");
    expect(anew.magnesiumMg).toBe(100);
  });

  it("opens in mg where its amounts are no longer those of the label", () => {
    const other = { ...oxide, magnesiumMg: 100 };
    expect(handLabel(other).magnesiumMg).toEqual({ as: "mg", amount: 100 });
    expect(typedLabelWords(other)).toBeNull();
  });

  it("is the same diary entry for the server, with or without a label", () => {
    const { printed: _, ...older } = oxide;
    for (const body of [oxide, older]) expect(dietEntryBodySchema.parse(body)).toStrictEqual(body);
  });

  it("keeps what was typed when it is had again, as itself or in a meal", () => {
    const entry = { ...oxide, id: "x", rev: 1 };
    const place = { ...when, now: instant("2026-03-28T12:00:00Z"), dayStartHour: 4 };
    expect(hadAgain(entry, place).printed).toEqual(oxide.printed);
    expect(entryOfMealItem(mealItemOf(entry), when).printed).toEqual(oxide.printed);
    // Where it stands ready to be had again, in a meal two devices differ on, and on the evening before a night.
    const words = "400 mg magnesium oxide, 241 mg magnesium";
    expect(howMuchWords(mealItemOf(entry))).toBe(words);
    const [difference] = differences(
      { items: [mealItemOf(entry)] },
      { items: [] },
      entryFieldWords("saved-meal"),
    );
    expect(difference?.mine).toBe(`${oxide.name} ${words}`);
    expect(howMuchWords({ ...entry, quantity: 2, unit: "tablet" })).toBe("2 × tablet");
  });
});

describe("what was typed of a label, in words", () => {
  it.each([
    [oxide, "400 mg magnesium oxide, 241 mg magnesium"],
    [vitaminE, "400 IU natural vitamin E, 268 mg vitamin E"],
    [typed({ magnesiumMg: { as: "mg", amount: 100 } }), null],
  ])("%#", (entry, words) => {
    expect(typedLabelWords(entry)).toBe(words);
  });

  it("tells two versions of an entry apart", () => {
    const told = differences(
      oxide,
      typed({ magnesiumMg: { as: "mg", amount: 100 } }),
      entryFieldWords("diet-entry"),
    );
    expect(told).toContainEqual({
      label: "As the label gives it",
      mine: "400 mg magnesium oxide",
      theirs: "not said",
    });
  });
});
