import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "#lib/base/time/civil-date";
import { instant } from "#lib/base/time/instant";
import type { DietEntry } from "#lib/diary/diet/schema";
import type { Diary } from "#lib/insight/record/diary";
import {
  anyDiary,
  emptyDiary,
  intakeDay,
  lastTestNight,
  nightRecord,
  remedyPeriod,
  singleCramp,
} from "#testing/diary";
import { beforeStrips } from "./before-picture";
import { beforeFigure, beforeReport } from "./report";

const night = lastTestNight;
const entry = (name: string, consumedAt: string | null): DietEntry => ({
  id: name,
  rev: 1,
  day: night,
  consumedAt: consumedAt === null ? null : instant(consumedAt),
  timeZone: "Europe/Berlin",
  kind: "food",
  name,
  foodRef: null,
  quantity: 150,
  unit: "g",
  grams: 150,
  magnesiumMg: 40,
  potassiumMg: null,
  calciumMg: null,
  sodiumMg: null,
  vitaminEMg: null,
  waterG: null,
  mealId: null,
  note: null,
  source: "app",
});
/** `back` days before the night, so much magnesium from food. */
const day = (back: number, magnesium: number | null, complete: boolean | null = true) =>
  intakeDay(addDays(night, -back), [{ kind: "food", magnesium }], complete);
const magnesium = (diary: Partial<Diary>) =>
  beforeReport({ ...emptyDiary, ...diary }, [], night).intakes.find((row) => row.nutrient === "magnesium");

describe("the day beside the usual one", () => {
  it("holds the day against the middle of comparable complete days before it, itself left out", () => {
    const usual = [100, 200, 300, 200, 200, 220, 180].map((amount, at) => day(at + 1, amount));
    const row = magnesium({ intake: [day(0, 900), ...usual] });
    expect(row).toMatchObject({ amount: 900, isFloor: false, comparableDays: 7 });
    expect(row?.usual).toEqual({ middle: 200, low: 190, high: 210 });
    expect(row?.words).toBe("900 mg");
    expect(row?.usualWords).toBe("usually 200 mg on 7 complete days");
  });

  it("does not count days that are not complete, half unknown, later, or older than twelve weeks", () => {
    const six = [1, 2, 3, 4, 5, 6].map((back) => day(back, 200));
    const unknown = intakeDay(
      addDays(night, -7),
      [
        { kind: "food", magnesium: 900 },
        { kind: "food", magnesium: null },
        { kind: "food", magnesium: null },
      ],
      true,
    );
    const others = [unknown, day(8, 900, false), day(9, 900, null), day(-1, 900), day(85, 900)];
    const row = magnesium({ intake: [day(0, 100), ...six, ...others] });
    expect(row?.usual).toBeNull();
    expect(row?.usualWords).toBe("no usual day yet: 6 of 7 complete days");
    expect(magnesium({ intake: [...six, day(84, 200)] })?.usual?.middle).toBe(200);
  });

  it("keeps unknown unknown: nothing written is no zero, and an unfinished day is at least so much", () => {
    expect(magnesium({})).toMatchObject({ amount: null, words: "not known" });
    expect(magnesium({ intake: [day(0, null)] })).toMatchObject({ amount: null, words: "not known" });
    expect(magnesium({ intake: [day(0, 120, false)] })).toMatchObject({
      isFloor: true,
      words: "at least 120 mg",
    });
    expect(magnesium({ intake: [intakeDay(night, [], true)] })).toMatchObject({
      amount: null,
      words: "not known",
    });
    fc.assert(
      fc.property(anyDiary, (diary) => {
        const report = beforeReport(diary, [], night);
        const strips = beforeStrips(report);
        const table = beforeFigure(report).table();
        expect(strips.map(({ dot }) => dot === null)).toEqual(table.rows.map((row) => row[2] === null));
        for (const { dot, middle, band } of strips)
          for (const at of [dot, middle, ...(band ?? [])])
            if (at !== null) expect(at >= 0 && at <= 1).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});

describe("what was eaten, taken and special", () => {
  it("leaves out what was had after the first cramp began: it did not come before it", () => {
    const cramps = [
      singleCramp(night, { onset: instant("2026-03-28T23:10:00Z") }),
      singleCramp(night, { onset: instant("2026-03-29T02:10:00Z") }),
    ];
    const entries = [
      entry("Spinach", "2026-03-28T18:00:00Z"),
      entry("Warm milk", "2026-03-28T23:30:00Z"),
      entry("Tea", null),
    ];
    const report = beforeReport({ ...emptyDiary, cramps }, entries, night);
    expect(report.eaten.map(({ name }) => name)).toEqual(["Spinach", "Tea"]);
    expect(report.leftOut).toBe(1);
    expect(report.eaten[0]).toMatchObject({ time: "19:00", quantity: "150 g" });
    expect(report.nightWords).toContain("2 cramps");
    expect(report.finding).toMatch(
      /^On record before the night of Sat 28 March: 2 foods and drinks, no suppl/,
    );
  });

  it("tells what of the ledger was taken, and how often before", () => {
    const statin = { ...remedyPeriod("Statin"), startedOn: addDays(night, -200), timesPerDay: 1 };
    const magnesium = { ...remedyPeriod("Magnesium"), startedOn: addDays(night, -3), timesPerDay: 2 };
    const ended = { ...remedyPeriod("Iron"), startedOn: addDays(night, -90), stoppedOn: addDays(night, -1) };
    const skipped = [night, addDays(night, -1)].map((on) => ({
      remedyId: "Statin",
      day: on,
      takenAt: null,
      status: "skipped" as const,
      units: null,
    }));
    // A day that was marked is nothing that is taken.
    const mattress = {
      ...remedyPeriod("New mattress"),
      kind: "change" as const,
      startedOn: addDays(night, -40),
    };
    const diary = { ...emptyDiary, remedies: [statin, magnesium, ended, mattress], doses: skipped };
    expect(beforeReport(diary, [], night).remedies).toEqual([
      { name: "Statin", doses: 0, words: "not taken; taken on 27 of the 28 days before" },
      { name: "Magnesium", doses: 2, words: "2 doses; taken on 3 of the 3 days before" },
    ]);
  });

  it("tells what was marked beside how often it is, and nothing where it was not asked", () => {
    const nights = [
      nightRecord(night, { crampCount: 2, factors: ["alcohol"], stretchedBeforeBed: false }),
      nightRecord(addDays(night, -1), { crampCount: 0, factors: ["alcohol"], stretchedBeforeBed: true }),
      nightRecord(addDays(night, -2), { crampCount: 0, factors: ["heat"] }),
      nightRecord(addDays(night, -3), { crampCount: 0 }),
    ];
    expect(beforeReport({ ...emptyDiary, nights }, [], night).factors).toEqual([
      { name: "Alcohol", words: "on 1 of 2 nights before" },
      { name: "Did not stretch before bed", words: "stretched on 1 of 1 nights before" },
    ]);
    expect(beforeReport({ ...emptyDiary, nights }, [], addDays(night, -3)).factors).toBeNull();
    expect(beforeReport({ ...emptyDiary, nights: [] }, [], night).factors).toBeNull();
  });
});
