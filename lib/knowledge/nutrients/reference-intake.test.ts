import { describe, expect, it } from "vitest";
import { nutrients } from "./nutrient";
import { type ReferencePerson, referenceIntake } from "./reference-intake";

/** Evidence section 5.1, written out by hand a second time: Mg, Mg UL, K, Ca, Ca UL, Na, Na CDRR, E, E UL, water in litres. */
const usRows = `
male 9-13: 240 350 2500 1300 3000 1200 1800 11 600 2.4
male 14-18: 410 350 3000 1300 3000 1500 2300 15 800 3.3
male 19-30: 400 350 3400 1000 2500 1500 2300 15 1000 3.7
male 31-50: 420 350 3400 1000 2500 1500 2300 15 1000 3.7
male 51-70: 420 350 3400 1000 2000 1500 2300 15 1000 3.7
male 71-104: 420 350 3400 1200 2000 1500 2300 15 1000 3.7
female 9-13: 240 350 2300 1300 3000 1200 1800 11 600 2.1
female 14-18: 360 350 2300 1300 3000 1500 2300 15 800 2.3
female 19-30: 310 350 2600 1000 2500 1500 2300 15 1000 2.7
female 31-50: 320 350 2600 1000 2500 1500 2300 15 1000 2.7
female 51-70: 320 350 2600 1200 2000 1500 2300 15 1000 2.7
female 71-104: 320 350 2600 1200 2000 1500 2300 15 1000 2.7
pregnant 14-18: 400 350 2600 1300 3000 1500 2300 15 800 3.0
pregnant 19-30: 350 350 2900 1000 2500 1500 2300 15 1000 3.0
pregnant 31-50: 360 350 2900 1000 2500 1500 2300 15 1000 3.0
breastfeeding 14-18: 360 350 2500 1300 3000 1500 2300 19 800 3.8
breastfeeding 19-30: 310 350 2800 1000 2500 1500 2300 19 1000 3.8
breastfeeding 31-50: 320 350 2800 1000 2500 1500 2300 19 1000 3.8`;

/** Evidence section 5.2, one line a group of years: Mg, Mg UL, K, Ca, Ca UL, Na, E, E UL, water in litres; "-" is none set. */
const euRows = `
male 9-9: 230 250 1800 800 - 1700 9 160 2.1
female 9-9: 230 250 1800 800 - 1700 9 160 1.9
male 10-10: 300 250 1800 800 - 1700 13 160 2.1
female 10-10: 250 250 1800 800 - 1700 11 160 1.9
male 11-13: 300 250 2700 1150 - 2000 13 220 2.1
female 11-13: 250 250 2700 1150 - 2000 11 220 1.9
male 14-14: 300 250 2700 1150 - 2000 13 220 2.5
female 14-14: 250 250 2700 1150 - 2000 11 220 2.0
male 15-17: 300 250 3500 1150 - 2000 13 260 2.5
female 15-17: 250 250 3500 1150 - 2000 11 260 2.0
male 18-24: 350 250 3500 1000 2500 2000 13 300 2.5
female 18-24: 300 250 3500 1000 2500 2000 11 300 2.0
male 25-104: 350 250 3500 950 2500 2000 13 300 2.5
female 25-104: 300 250 3500 950 2500 2000 11 300 2.0
pregnant 18-24: 300 250 3500 1000 2500 2000 11 300 2.3
pregnant 25-50: 300 250 3500 950 2500 2000 11 300 2.3
breastfeeding 18-24: 300 250 4000 1000 2500 2000 11 300 2.7
breastfeeding 25-50: 300 250 4000 950 2500 2000 11 300 2.7`;

function personOf(stage: string, ageYears: number): ReferencePerson {
  if (stage === "pregnant" || stage === "breastfeeding") return { ageYears, sex: "female", pregnancy: stage };
  return { ageYears, sex: stage === "male" ? "male" : "female", pregnancy: "no" };
}

const rowsOf = (text: string) =>
  text
    .trim()
    .split("\n")
    .map((line) => {
      const [who = "", figures = ""] = line.split(": ");
      const [stage = "", years = ""] = who.split(" ");
      const [from = 0, to = 0] = years.split("-").map(Number);
      const numbers = figures.split(" ").map((figure) => (figure === "-" ? null : Number(figure)));
      return { who, stage, from, to, numbers };
    });

const read = (person: ReferencePerson, authority: "us" | "eu") =>
  nutrients.map((nutrient) => {
    const found = referenceIntake(nutrient, authority, person);
    if (found.kind === "none") throw new Error(`${nutrient}: ${found.reason}`);
    return { nutrient, amount: found.amount, basis: found.basis, upper: found.upper };
  });

describe("reference intakes of the US and Canada", () => {
  it.each(rowsOf(usRows))(
    "print $who as the table does, at both ends of the years",
    ({ stage, from, to, numbers }) => {
      const [mg, mgUl, k, ca, caUl, na, cdrr, e, eUl, water] = numbers;
      for (const age of [from, to, to + 0.9]) {
        expect(read(personOf(stage, age), "us")).toEqual([
          {
            nutrient: "magnesium",
            amount: mg,
            basis: "RDA",
            upper: { kind: "UL", amount: mgUl, counts: "supplements and medicines" },
          },
          { nutrient: "potassium", amount: k, basis: "AI", upper: null },
          {
            nutrient: "calcium",
            amount: ca,
            basis: "RDA",
            upper: { kind: "UL", amount: caUl, counts: "all sources" },
          },
          {
            nutrient: "sodium",
            amount: na,
            basis: "AI",
            upper: { kind: "CDRR", amount: cdrr, counts: "all sources" },
          },
          {
            nutrient: "vitaminE",
            amount: e,
            basis: "RDA",
            upper: { kind: "UL", amount: eUl, counts: "supplements and fortified food" },
          },
          { nutrient: "water", amount: (water ?? 0) * 1000, basis: "AI", upper: null },
        ]);
      }
    },
  );

  it("cover every age from 9 without a gap, and nothing below", () => {
    for (const sex of ["female", "male"] as const) {
      for (let ageYears = 9; ageYears <= 110; ageYears++) {
        expect(referenceIntake("magnesium", "us", { ageYears, sex, pregnancy: null }).kind).toBe("reference");
        expect(referenceIntake("magnesium", "eu", { ageYears, sex, pregnancy: null }).kind).toBe("reference");
      }
    }
    expect(referenceIntake("water", "us", { ageYears: 8, sex: "male", pregnancy: null })).toMatchObject({
      kind: "none",
      reason: "no row",
      authorityName: "US and Canada (DRI)",
    });
  });
});

describe("reference intakes of EFSA", () => {
  it.each(rowsOf(euRows))(
    "print $who as the table does, at both ends of the years",
    ({ stage, from, to, numbers }) => {
      const [mg, mgUl, k, ca, caUl, na, e, eUl, water] = numbers;
      for (const age of [from, to]) {
        expect(read(personOf(stage, age), "eu")).toEqual([
          {
            nutrient: "magnesium",
            amount: mg,
            basis: "AI",
            upper: { kind: "UL", amount: mgUl, counts: "supplements and medicines" },
          },
          { nutrient: "potassium", amount: k, basis: "AI", upper: null },
          {
            nutrient: "calcium",
            amount: ca,
            basis: "PRI",
            upper: caUl === null ? null : { kind: "UL", amount: caUl, counts: "all sources" },
          },
          { nutrient: "sodium", amount: na, basis: "safe and adequate", upper: null },
          {
            nutrient: "vitaminE",
            amount: e,
            basis: "AI",
            upper: { kind: "UL", amount: eUl, counts: "all sources" },
          },
          { nutrient: "water", amount: (water ?? 0) * 1000, basis: "AI", upper: null },
        ]);
      }
    },
  );
});

describe("a person the tables do not print", () => {
  it("gets no figure: pregnancy and breastfeeding above 50, or too young", () => {
    for (const nutrient of nutrients) {
      for (const authority of ["us", "eu"] as const) {
        for (const pregnancy of ["pregnant", "breastfeeding"] as const) {
          for (const ageYears of [51, 60, 13]) {
            expect(
              referenceIntake(nutrient, authority, { ageYears, sex: "female", pregnancy }),
            ).toMatchObject({
              kind: "none",
              reason: "no row",
            });
          }
        }
      }
    }
  });

  it("gets no figure without an age, and without a sex only where it makes no difference", () => {
    expect(
      referenceIntake("magnesium", "us", { ageYears: null, sex: "female", pregnancy: "no" }),
    ).toMatchObject({
      reason: "age unknown",
    });
    const someone: ReferencePerson = { ageYears: 75, sex: null, pregnancy: null };
    expect(referenceIntake("magnesium", "us", someone)).toMatchObject({
      kind: "none",
      reason: "sex unknown",
    });
    expect(referenceIntake("calcium", "us", someone)).toMatchObject({ kind: "reference", amount: 1200 });
    expect(referenceIntake("potassium", "eu", someone)).toMatchObject({ kind: "reference", amount: 3500 });
  });
});
