import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Nutrient, perNutrient } from "#lib/knowledge/nutrients/nutrient";
import { type ArticleFacts, type NutrientFacts, relevantSections } from "./relevant";

const nothing: ArticleFacts = {
  period: { from: "2026-03-01", to: "2026-03-28" },
  recordedNights: 0,
  crampsPerSevenNights: null,
  nutrients: perNutrient(() => null),
  remedies: [],
  restlessLegs: "unknown",
  conditions: {},
};
const mean = (meanFoodPerDay: number, amount: number, more: Partial<NutrientFacts> = {}): NutrientFacts => ({
  meanFoodPerDay,
  meanSupplementPerDay: 0,
  completeDays: 21,
  coverage: { reported: 90, of: 90 },
  reference: { amount, kind: "RDA", authority: "US" },
  ...more,
});
const eating = (nutrient: Nutrient, facts: NutrientFacts): ArticleFacts => ({
  ...nothing,
  nutrients: { ...nothing.nutrients, [nutrient]: facts },
});
const slugs = (facts: ArticleFacts) => relevantSections(facts).map((s) => s.slug);
const because = (facts: ArticleFacts, slug: string) =>
  relevantSections(facts).find((s) => s.slug === slug)?.because;

describe("which sections matter", () => {
  test("an empty diary is told nothing about itself", () => {
    const all = relevantSections(nothing);
    expect(all.length).toBeGreaterThan(2);
    expect(new Set(all.map((s) => s.because))).toEqual(new Set(["Start here"]));
    expect(all[0]?.slug).toBe("intro-leg-cramps-at-night");
  });

  test("little magnesium from food names the mean, the days, the authority and the amount", () => {
    expect(because(eating("magnesium", mean(190, 320)), "magnesium-muscle-relaxation")).toContain(
      "Your magnesium from food averaged 190 mg over 21 complete days; the reference (US RDA) is 320 mg.",
    );
  });

  test("six complete days are no mean", () => {
    expect(slugs(eating("magnesium", mean(190, 320, { completeDays: 6 })))).toEqual(slugs(nothing));
  });

  test("enough is not relevant", () => {
    expect(slugs(eating("magnesium", mean(330, 320)))).toEqual(slugs(nothing));
  });

  test("a floor that few entries report is not called low", () => {
    const few = mean(90, 320, { coverage: { reported: 30, of: 90 } });
    expect(slugs(eating("magnesium", few))).toEqual(slugs(nothing));
  });

  test("a floor that most entries report says so", () => {
    const most = mean(190, 320, { coverage: { reported: 80, of: 90 } });
    expect(because(eating("magnesium", most), "magnesium-muscle-relaxation")).toContain(
      "at least 190 mg over 21 complete days (80 of 90 entries report it)",
    );
  });

  test("no reference for this person, no comparison", () => {
    expect(slugs(eating("magnesium", mean(90, 320, { reference: null })))).toEqual(slugs(nothing));
  });

  test("sodium matters when it is above, also as a floor", () => {
    const facts = mean(3100, 2300, { coverage: { reported: 10, of: 90 } });
    expect(slugs(eating("sodium", facts))).toEqual(["electrolyte-balance-sodium"]);
    expect(slugs(eating("sodium", mean(1500, 2300)))).toEqual(slugs(nothing));
  });

  test("water is told in litres", () => {
    expect(because(eating("water", mean(1430, 2700)), "dietary-solutions")).toContain("1.4 litres");
  });

  test("restless legs lead before everything else", () => {
    const facts = { ...eating("magnesium", mean(50, 320)), restlessLegs: "yes" as const };
    expect(slugs(facts)[0]).toBe("restless-legs-vitamin-e");
  });

  test("vitamin E with a blood thinner stands before little magnesium, and names both", () => {
    const facts: ArticleFacts = {
      ...eating("magnesium", mean(50, 320)),
      remedies: [
        { name: "Vitamin E 400 IU", kind: "supplement", classes: ["vitamin-e"] },
        { name: "warfarin", kind: "medicine", classes: ["vitamin-k-antagonist"] },
      ],
    };
    expect(slugs(facts)[0]).toBe("vitamin-e-supplementation");
    expect(because(facts, "vitamin-e-supplementation")).toMatch(/Vitamin E 400 IU.*warfarin/);
  });

  test("a cramp rate is told from 14 recorded nights on", () => {
    const at = (recordedNights: number) => ({ ...nothing, recordedNights, crampsPerSevenNights: 2.13 });
    expect(because(at(14), "intro-leg-cramps-at-night")).toBe(
      "You recorded 2.1 cramps a week over 14 recorded nights.",
    );
    expect(because(at(13), "intro-leg-cramps-at-night")).toBe("Start here");
  });
});

describe("for any record", () => {
  const nutrient = fc.option(
    fc.record({
      meanFoodPerDay: fc.option(fc.double({ min: 0, max: 9000, noNaN: true })),
      meanSupplementPerDay: fc.option(fc.double({ min: 0, max: 900, noNaN: true })),
      completeDays: fc.nat(90),
      coverage: fc.nat(200).chain((of) => fc.record({ reported: fc.nat(of), of: fc.constant(of) })),
      reference: fc.option(
        fc.record({
          amount: fc.integer({ min: 1, max: 4000 }),
          kind: fc.constant("AI"),
          authority: fc.constant("EFSA"),
        }),
      ),
    }),
  );
  const anyFacts: fc.Arbitrary<ArticleFacts> = fc.record({
    period: fc.constant(nothing.period),
    recordedNights: fc.nat(200),
    crampsPerSevenNights: fc.option(fc.double({ min: 0, max: 30, noNaN: true })),
    nutrients: fc.record({
      magnesium: nutrient,
      potassium: nutrient,
      calcium: nutrient,
      sodium: nutrient,
      vitaminE: nutrient,
      water: nutrient,
    }),
    remedies: fc.constant([]),
    restlessLegs: fc.constantFrom("yes", "no", "unknown"),
    conditions: fc.constant({}),
  });

  test("each section once, by falling score, always with a reason, never the forbidden words", () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const all = relevantSections(facts);
        expect(all.length).toBeGreaterThan(0);
        expect(new Set(all.map((s) => s.slug)).size).toBe(all.length);
        for (const [i, s] of all.entries()) {
          expect(s.because).not.toMatch(/deficien|caused|NaN|undefined|null|!/i);
          if (i > 0) expect(s.score).toBeLessThanOrEqual(all[i - 1]?.score ?? 0);
        }
      }),
    );
  });
});
