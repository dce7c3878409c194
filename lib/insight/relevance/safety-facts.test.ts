import { describe, expect, test } from "vitest";
import { addDays, civilDate } from "#lib/base/time/civil-date";
import { lastWeeks } from "#lib/base/time/date-range";
import type { Remedy, RemedyKind } from "#lib/diary/remedies/schema";
import { trendReport } from "#lib/insight/trends/report";
import { notices } from "#lib/knowledge/safety/notices";
import { forRules, type HealthRecord, safetyFacts } from "./safety-facts";

const today = civilDate("2026-03-28");
const range = lastWeeks(12, today);
const person = {
  timeZone: "Europe/Berlin",
  nightStartHour: 12,
  birthYear: 1955,
  sex: "female",
  pregnancy: "no",
  authority: "us",
  usualMinimumEntries: null,
  scheduledDoses: "taken",
} as const;
const known = (amount: number, of = 4) => ({ amount, known: of, of });
const nothing = { amount: null, known: 0, of: 0 };

/** Ten complete days with so much of each from food. */
const report = (
  food: { magnesium: number; sodium: number },
  days = 10,
  whose: HealthRecord["person"] = person,
) =>
  trendReport(
    {
      person: { ...person, ...whose },
      firstNight: null,
      nights: [],
      cramps: [],
      experiments: [],
      sharings: [],
      intake: Array.from({ length: days }, (_, i) => ({
        day: addDays(today, -i),
        foodEntries: 4,
        food: {
          magnesium: known(food.magnesium),
          potassium: nothing,
          calcium: known(900),
          sodium: known(food.sodium),
          vitaminE: nothing,
          water: nothing,
        },
        supplements: {
          magnesium: nothing,
          potassium: nothing,
          calcium: nothing,
          sodium: nothing,
          vitaminE: nothing,
          water: nothing,
        },
        complete: true,
      })),
      remedies: [],
      doses: [],
      conditions: {},
    },
    range,
  );

const remedy = (name: string, kind: RemedyKind, more: Partial<Remedy["lines"][number]> = {}): Remedy => ({
  id: name,
  rev: 1,
  name,
  kind,
  form: null,
  note: null,
  lines: [
    {
      id: name,
      strength: null,
      unitsPerDose: 1,
      timesPerDay: 1,
      startedOn: addDays(today, -30),
      stoppedOn: null,
      reason: null,
      perDose: { magnesiumMg: null, potassiumMg: null, calciumMg: null, sodiumMg: null, vitaminEMg: null },
      printed: null,
      ...more,
    },
  ],
});
const record = (more: Partial<HealthRecord> = {}): HealthRecord => ({
  person,
  remedies: [],
  answers: { "kidney-disease": "no" },
  redFlags: [],
  intakes: report({ magnesium: 190, sodium: 1800 }).intakes,
  recent: [],
  mostWaterInAnHourG: null,
  today,
  ...more,
});
const ids = (r: HealthRecord) =>
  notices(safetyFacts(r))
    .map((n) => n.id)
    .filter((id) => id !== "S18");
const noAmounts = remedy("x", "supplement").lines[0]?.perDose;

describe("from the ledger to the rules", () => {
  test("what was not answered is unknown", () => {
    expect(safetyFacts(record({ answers: {} })).conditions["kidney-disease"]).toBe("unknown");
    expect(safetyFacts(record({ person: { ...person, pregnancy: null } })).pregnant).toBe("unknown");
    expect(safetyFacts(record({ person: { ...person, sex: "male", pregnancy: null } })).pregnant).toBe("no");
  });

  test("free text, misspelt, fires the rules: Hyzaar and Slow-K", () => {
    const remedies = [remedy("Hyzzaar 100/25", "medicine"), remedy("Slow-K", "supplement")];
    expect(ids(record({ remedies }))).toEqual(["S1", "S13", "S19"]);
  });

  test("a stopped medicine does not speak", () => {
    const stopped = remedy("lisinopril", "medicine", { stoppedOn: addDays(today, -1) });
    expect(ids(record({ remedies: [stopped, remedy("Slow-K", "supplement")] }))).toEqual([]);
  });

  test("a painkiller taken only when needed is not regular", () => {
    const potassium = remedy("Slow-K", "supplement");
    const asNeeded = remedy("ibuprofen", "medicine", { timesPerDay: null });
    expect(ids(record({ remedies: [asNeeded, potassium] }))).toEqual([]);
    expect(ids(record({ remedies: [remedy("ibuprofen", "medicine"), potassium] }))).toEqual(["S1"]);
  });

  test("elemental amounts by the schedule reach the upper level", () => {
    const perDose = { ...noAmounts, magnesiumMg: 200 } as Remedy["lines"][number]["perDose"];
    const once = remedy("Magnesium", "supplement", { perDose });
    const twice = remedy("Magnesium", "supplement", { perDose, timesPerDay: 2 });
    expect(ids(record({ remedies: [once] }))).toEqual([]);
    expect(ids(record({ remedies: [twice] }))).toEqual(["S3"]);
  });

  test("a label that says none of it outweighs the name", () => {
    const perDose = { ...noAmounts, potassiumMg: 0 } as Remedy["lines"][number]["perDose"];
    const powder = remedy("electrolyte powder", "supplement", { perDose });
    const remedies = [powder, remedy("ramipril", "medicine")];
    expect(ids(record({ remedies }))).toEqual([]);
    expect(
      ids(record({ remedies: [remedy("electrolyte powder", "supplement"), remedy("ramipril", "medicine")] })),
    ).toEqual(["S1"]);
  });

  test("what a device is handed for the rules lets them say the same, and holds nothing else of her", () => {
    const perDose = { ...noAmounts, magnesiumMg: 500 } as Remedy["lines"][number]["perDose"];
    const whole = record({
      remedies: [remedy("Magnesium", "supplement", { perDose }), remedy("ramipril", "medicine")],
      intakes: report({ magnesium: 190, sodium: 3000 }).intakes,
      recent: report({ magnesium: 190, sodium: 3000 }).intakes,
    });
    expect(safetyFacts(forRules(whole))).toEqual(safetyFacts(whole));
    expect(Object.keys(forRules(whole).person).sort()).toEqual(["birthYear", "pregnancy", "sex"]);
  });

  test("tonic water as a habit is quinine", () => {
    expect(ids(record({ remedies: [remedy("tonic water at bedtime", "habit")] }))).toEqual(["S8"]);
  });

  test("a marked day takes nothing: what was left off then is not taken for what is taken", () => {
    expect(ids(record({ remedies: [remedy("Tonic water left off", "change")] }))).toEqual([]);
  });

  test("mean sodium over ten complete days against the authority's level, and not over six", () => {
    const answers = { "kidney-disease": "no", "high-blood-pressure": "yes" } as const;
    expect(ids(record({ answers, intakes: report({ magnesium: 190, sodium: 3000 }).intakes }))).toEqual([
      "S5",
    ]);
    expect(ids(record({ answers, intakes: report({ magnesium: 190, sodium: 3000 }, 6).intakes }))).toEqual(
      [],
    );
    expect(ids(record({ intakes: report({ magnesium: 190, sodium: 3000 }).intakes }))).toEqual([]);
  });

  test("in the United Kingdom calcium of food and tablets is held against a level that counts both", () => {
    const british = { ...person, authority: "uk" } as const;
    const { intakes } = report({ magnesium: 190, sodium: 900 }, 10, british);
    expect(safetyFacts({ ...record({ intakes }), person: british })).toMatchObject({
      magnesiumSupplementLimit: { amount: 400, name: "guidance level" },
      sodiumMg: { limit: { amount: 2400, name: "most that is advised" } },
      calciumMg: { limit: { amount: 2500, authority: "Europe (EFSA)" } },
      waterG: { limit: { amount: 2000, authority: "Europe (EFSA)" } },
    });
  });
});
