import { describe, expect, it } from "vitest";
import type { Nutrient } from "./nutrient";
import type { Authority } from "./reference-figures";
import { referenceIntake } from "./reference-intake";

/** Written out by hand a second time; "-" is none printed. Mg, Mg ceiling, K, Ca, Ca ceiling, Na, Na ceiling, E, E ceiling, water. */
const printed: Record<"uk" | "anz", string> = {
  uk: `
male 9: 200 - 2000 550 - 1200 2000 - - -
female 12: 280 - 3100 800 - 1600 2400 - - -
male 17: 300 - 3500 1000 - 1600 2400 - - -
male 40: 300 400 3500 700 1500 1600 2400 4 540 -
female 71: 270 400 3500 700 1500 1600 2400 3 540 -
male 90: 300 400 3500 700 1500 1600 2400 4 540 -
pregnant 30: 270 400 3500 700 1500 1600 2400 - - -
breastfeeding 30: 320 400 3500 1250 1500 1600 2400 - - -`,
  anz: `
male 10: 240 350 3000 1000 2500 800 - 9 180 2200
female 16: 360 350 2600 1300 2500 920 - 8 250 2200
male 25: 400 350 3800 1000 2500 920 2000 10 300 3400
female 60: 320 350 2800 1300 2500 920 2000 7 300 2800
male 60: 420 350 3800 1000 2500 920 2000 10 300 3400
male 80: 420 350 3800 1300 2500 920 2000 10 300 3400
pregnant 35: 360 350 2800 1000 2500 920 2000 7 300 3100
breastfeeding 16: 360 350 3200 1300 2500 920 - 12 250 2900
breastfeeding 25: 310 350 3200 1000 2500 920 2000 11 300 3500`,
};

const lines = Object.entries(printed).flatMap(([authority, text]) =>
  text
    .trim()
    .split("\n")
    .map((line) => ({ authority: authority as "uk" | "anz", line })),
);

function read(nutrient: Nutrient, authority: Authority, stage: string, ageYears: number) {
  const pregnancy = stage === "pregnant" || stage === "breastfeeding" ? stage : "no";
  const found = referenceIntake(nutrient, authority, {
    ageYears,
    sex: stage === "male" ? "male" : "female",
    pregnancy,
  });
  const amount = found.kind === "none" ? "-" : String(found.amount);
  const upper = found.kind === "none" || found.upper === null ? "-" : String(found.upper.amount);
  return { amount, upper };
}

describe("reference intakes of the United Kingdom, and of Australia and New Zealand", () => {
  it.each(lines)("print $authority $line", ({ authority, line }) => {
    const [who = "", figures] = line.split(": ");
    const [stage = "", age] = who.split(" ");
    const of = (nutrient: Nutrient) => read(nutrient, authority, stage, Number(age));
    const both = (nutrient: Nutrient) => [of(nutrient).amount, of(nutrient).upper];
    const found = [
      ...both("magnesium"),
      of("potassium").amount,
      ...both("calcium"),
      ...both("sodium"),
      ...both("vitaminE"),
      of("water").amount,
    ];
    expect(found.join(" ")).toBe(figures);
  });

  it("hold supplements alone against a level for supplements, and never count food there", () => {
    const woman = { ageYears: 71, sex: "female", pregnancy: "no" } as const;
    for (const nutrient of ["magnesium", "calcium", "vitaminE"] as const) {
      const found = referenceIntake(nutrient, "uk", woman);
      expect(found.kind === "reference" && found.upper).toMatchObject({
        kind: "guidance",
        counts: "supplements and medicines",
      });
    }
    expect(referenceIntake("sodium", "uk", woman)).toMatchObject({
      basis: "RNI",
      upper: { kind: "maximum", counts: "all sources" },
    });
  });
});
