import { describe, expect, it } from "vitest";
import { intakePicture } from "#lib/insight/figures/pictures/intake-picture";
import { referenceIntake } from "#lib/knowledge/nutrients/reference-intake";
import { lastTestNight } from "#testing/diary";
import { upperSentence } from "./upper-level";

const reference = (nutrient: "magnesium" | "calcium" | "potassium") =>
  referenceIntake(nutrient, "us", { ageYears: 71, sex: "female", pregnancy: null });
const mean = (amount: number | null, known = 10, of = 10) => ({ amount, known, of });

describe("the upper level", () => {
  it("of magnesium counts supplements alone: spinach does not count against it", () => {
    const words = upperSentence(
      { nutrient: "magnesium", food: mean(900), supplements: mean(200) },
      reference("magnesium"),
    );
    expect(words).toBe(
      "Upper level: 350 mg a day from supplements and medicines, US and Canada (DRI). Your supplements averaged 200 mg, which is not above it.",
    );
    const none = upperSentence(
      { nutrient: "magnesium", food: mean(900), supplements: mean(null, 0, 0) },
      reference("magnesium"),
    );
    expect(none).toMatch(/DRI\)\.$/);
  });

  it("of calcium counts everything, and a floor is never said to lie below it", () => {
    const words = (food: number, known: number) =>
      upperSentence(
        { nutrient: "calcium", food: mean(food, known), supplements: mean(500) },
        reference("calcium"),
      );
    expect(words(900, 10)).toMatch(/together averaged 1,400 mg, which is not above it\.$/);
    expect(words(900, 8)).toMatch(/together averaged at least 1,400 mg\.$/);
    expect(words(1800, 8)).toMatch(/at least 2,300 mg, which is above it\.$/);
  });

  it("where none is set says so, and that it promises nothing", () => {
    const words = upperSentence(
      { nutrient: "potassium", food: mean(2000), supplements: null },
      reference("potassium"),
    );
    expect(words).toBe("US and Canada (DRI) sets no upper level, which does not mean that any dose is safe.");
    const unknown = referenceIntake("calcium", "us", { ageYears: null, sex: null, pregnancy: null });
    expect(upperSentence({ nutrient: "calcium", food: null, supplements: null }, unknown)).toBeNull();
  });
});

describe("the line of the upper level", () => {
  const week = (food: number) => ({
    from: lastTestNight,
    to: lastTestNight,
    completeDays: 1,
    food: mean(food),
    supplements: mean(0),
  });
  const shown = { range: { from: lastTestNight, to: lastTestNight }, marks: [], events: [] };
  const upper = (nutrient: "magnesium" | "calcium", food: number) =>
    intakePicture({ weeks: [week(food)], reference: reference(nutrient) }, shown).upper;

  it("is drawn where it counts what the bars count and does not press them flat", () => {
    expect(upper("calcium", 1700)).toEqual({ amount: 2000, kind: "UL" });
    expect(upper("calcium", 300)).toEqual({ amount: 2000, kind: "UL" });
    expect(upper("magnesium", 400)).toBeNull();
  });
});
