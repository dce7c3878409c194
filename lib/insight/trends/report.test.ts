import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, civilDate } from "#lib/base/time/civil-date";
import { datesIn, lastWeeks } from "#lib/base/time/date-range";
import { instant } from "#lib/base/time/instant";
import { nightOf } from "#lib/base/time/night-of";
import type { Diary } from "#lib/insight/record/diary";
import { unknownAmounts } from "#lib/knowledge/nutrients/amounts";
import {
  anyDiary,
  diaryOf,
  emptyDiary,
  intakeDay,
  lastTestNight,
  nightRecord,
  remedyPeriod,
  singleCramp,
} from "#testing/diary";
import { linksReport } from "./links/links-report";
import { trendReport } from "./report";
import { rounded } from "./rounded";

const range = lastWeeks(12, lastTestNight);
const cycle = (length: number, pattern: readonly (number | null)[]) =>
  Array.from({ length }, (_, at) => pattern[at % pattern.length] ?? null);

describe("trendReport", () => {
  it("counts cramps per recorded night, with how many nights stand behind it", () => {
    const report = trendReport(diaryOf(cycle(84, [1, 0, null, 0, 2, null, 0])), range);
    expect(report).toMatchObject({ nights: 84, recorded: 60, cramps: 36, crampNights: 24 });
    expect(report.weekly?.rate).toBe(4.2);
    expect(report.weeks.points).toHaveLength(12);
    expect(report.weeks.points[5]).toMatchObject({ nights: 7, recorded: 5, cramps: 3, per7: 4.2 });
    expect(report.weeks.finding).toContain("60 of 84 nights recorded");
  });

  it("blank nights never change a rate", () => {
    fc.assert(
      fc.property(anyDiary, (diary) => {
        const blank = { ...diary, nights: [...diary.nights] };
        const written = new Set([...diary.nights, ...diary.cramps].map(({ night }) => night));
        for (let back = 0; back < 84; back += 1) {
          const night = addDays(lastTestNight, -back);
          // A row that says nothing about cramps (a note, a sleep score) leaves the night unrecorded.
          if (!written.has(night)) blank.nights.push(nightRecord(night, { note: "slept at my sister's" }));
        }
        expect(trendReport(blank, range)).toEqual(trendReport(diary, range));
      }),
      { numRuns: 50 },
    );
  });

  it("each recorded night without cramps lowers a rate by its one night", () => {
    fc.assert(
      fc.property(anyDiary, fc.nat(83), (diary, at) => {
        const night = addDays(lastTestNight, -at);
        fc.pre(![...diary.nights, ...diary.cramps].some((one) => one.night === night));
        const before = trendReport(diary, range);
        fc.pre(before.weekly !== null);
        const none = nightRecord(night, { crampCount: 0 });
        const after = trendReport({ ...diary, nights: [...diary.nights, none] }, range);
        expect([after.recorded, after.cramps]).toEqual([before.recorded + 1, before.cramps]);
        expect(before.weekly?.rate).toBe(rounded(7 * (before.cramps / before.recorded)));
        expect(after.weekly?.rate).toBe(rounded(7 * (before.cramps / (before.recorded + 1))));
        if (before.cramps === 0) expect(after.weekly?.high ?? 0).toBeLessThan(before.weekly?.high ?? 0);
      }),
      { numRuns: 50 },
    );
  });

  it("blank nights on which something else was said change no rate, no interval and no comparison", () => {
    fc.assert(
      fc.property(anyDiary, (diary) => {
        const written = new Set([...diary.nights, ...diary.cramps].map(({ night }) => night));
        const blanks = datesIn(range).filter((night) => !written.has(night));
        const said = { sleepDisturbance: 5, soreness: "mild", stretchedBeforeBed: true } as const;
        const nights = [...diary.nights, ...blanks.map((night) => nightRecord(night, said))];
        const rates = (of: Diary) => {
          const { scales, ...report } = trendReport(of, range);
          return { ...report, pain: scales.pain, minutes: scales.minutes };
        };
        const remedies = [{ ...remedyPeriod("Furosemide"), startedOn: addDays(lastTestNight, -40) }];
        expect(rates({ ...diary, remedies, nights })).toEqual(rates({ ...diary, remedies }));
      }),
      { numRuns: 40 },
    );
  });

  it("a recorded night without cramps changes the week it is in, and only what that week is part of", () => {
    fc.assert(
      fc.property(anyDiary, fc.nat(83), (diary, at) => {
        const night = addDays(lastTestNight, -at);
        fc.pre(![...diary.nights, ...diary.cramps].some((one) => one.night === night));
        const nights = [...diary.nights, nightRecord(night, { crampCount: 0 })];
        const [before, after] = [diary, { ...diary, nights }].map((of) => trendReport(of, range));
        for (const [week, point] of (after?.weeks.points ?? []).entries()) {
          const was = before?.weeks.points[week];
          const isIts = point.from <= night && night <= point.to;
          expect([point.recorded, point.cramps]).toEqual([
            (was?.recorded ?? 0) + (isIts ? 1 : 0),
            was?.cramps,
          ]);
          expect(point.per7).toBe(point.recorded === 0 ? null : rounded((7 * point.cramps) / point.recorded));
        }
        const nightsBehind = (of: typeof after) =>
          of?.patterns.find(({ key }) => key === "weekday")?.bars.map((bar) => bar.nights ?? 0) ?? [];
        const sum = (of: typeof after) => nightsBehind(of).reduce((total, one) => total + one, 0);
        expect(sum(after)).toBe(sum(before) + 1);
      }),
      { numRuns: 40 },
    );
  });

  it("recorded nights without cramps do lower it", () => {
    const counts = cycle(84, [2, null]);
    const withNone = counts.map((count) => count ?? 0);
    const sparse = trendReport(diaryOf(counts), range);
    const full = trendReport(diaryOf(withNone), range);
    expect(sparse.weekly?.rate).toBe(14);
    expect(full.weekly?.rate).toBe(7);
  });

  it("says the same of a traveller as of the same nights lived at home", () => {
    const clock = fc.integer({ min: 20, max: 29 });
    const nights = fc.array(
      fc.tuple(clock, fc.constantFrom("Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Tokyo")),
      {
        minLength: 20,
        maxLength: 60,
      },
    );
    const at = (night: string, hour: number, zone: string) => {
      const date = hour < 24 ? civilDate(night) : addDays(civilDate(night), 1);
      const wall = `${date}T${String(hour % 24).padStart(2, "0")}:30:00`;
      const offset = {
        "Pacific/Kiritimati": "+14:00",
        "Pacific/Pago_Pago": "-11:00",
        "Asia/Tokyo": "+09:00",
      }[zone];
      return instant(`${wall}${offset ?? "Z"}`);
    };
    fc.assert(
      fc.property(nights, (lived) => {
        const diary = (zoneOf: (zone: string) => string) => ({
          ...emptyDiary,
          nights: lived.map(([hour, travelled], back) =>
            nightRecord(addDays(lastTestNight, -back), {
              timeZone: zoneOf(travelled),
              sleepDisturbance: hour % 11,
              factors: hour % 3 === 0 ? ["alcohol"] : [],
            }),
          ),
          cramps: lived.map(([hour, travelled], back) => {
            const timeZone = zoneOf(travelled);
            const onset = at(addDays(lastTestNight, -back), hour, timeZone);
            return singleCramp(nightOf({ instant: onset, timeZone }), { onset, timeZone, id: `${back}` });
          }),
        });
        const home = trendReport(
          diary(() => "Asia/Tokyo"),
          range,
        );
        const away = trendReport(
          diary((zone) => zone),
          range,
        );
        // Where the person was is told beside the numbers, and is in none of them.
        expect({ ...away, events: [] }).toEqual({ ...home, events: [] });
        expect(away.events.some(({ kind }) => kind === "trip")).toBe(true);
        expect(home.recorded).toBe(lived.length);
        const [linksAtHome, linksAway] = [() => "Asia/Tokyo", (zone: string) => zone].map((zoneOf) =>
          linksReport(diary(zoneOf), range),
        );
        expect(linksAway).toEqual(linksAtHome);
      }),
      { numRuns: 30 },
    );
  });

  it("tells the same story of now whatever range is looked at", () => {
    fc.assert(
      fc.property(anyDiary, (diary) => {
        const [month, year] = [4, 52].map((weeks) => trendReport(diary, lastWeeks(weeks, lastTestNight)));
        expect(month?.now).toEqual(year?.now);
        expect(month?.weeks.points).toEqual(year?.weeks.points.slice(-4));
      }),
      { numRuns: 30 },
    );
  });

  it("the rolling rate of the last week is the rate of the last four weeks", () => {
    fc.assert(
      fc.property(anyDiary, (diary) => {
        const report = trendReport(diary, range);
        const rolling = report.weeks.points.at(-1)?.rolling;
        if (rolling) expect(report.now.last.weekly).toMatchObject(rolling);
      }),
      { numRuns: 30 },
    );
  });

  it("survives an empty diary without a number", () => {
    const report = trendReport(emptyDiary, range);
    expect(report.weekly).toBeNull();
    expect(report.weeks.points.every(({ per7, rolling }) => per7 === null && rolling === null)).toBe(true);
    expect(report.scales.pain.median).toBeNull();
    expect(JSON.stringify(report)).not.toContain("NaN");
  });

  it("follows pain, minutes and sleep as medians of the nights that give them", () => {
    const diary = {
      ...emptyDiary,
      nights: [
        nightRecord(lastTestNight, { crampCount: 1, worstPain: 8, crampMinutes: 10, sleepDisturbance: 6 }),
        nightRecord(addDays(lastTestNight, -1), { crampCount: 2, worstPain: 4, sleepDisturbance: 2 }),
        nightRecord(addDays(lastTestNight, -2), { crampCount: 0, sleepDisturbance: 1 }),
        nightRecord(addDays(lastTestNight, -3), { crampCount: 1 }),
      ],
    };
    const { pain, minutes, sleep } = trendReport(diary, range).scales;
    expect(pain).toMatchObject({ median: 6, worst: 8, known: 2, of: 3, low: null });
    expect(minutes).toMatchObject({ median: 10, known: 1, of: 3 });
    expect(sleep).toMatchObject({ median: 4, worst: 6, known: 2, of: 3 });
    expect(pain.weeks.at(-1)).toMatchObject({ median: 6, lowest: 4, highest: 8, nights: 2 });
  });
});

describe("intakes", () => {
  const day = (back: number, magnesium: number | null, complete: boolean | null = true) =>
    intakeDay(
      addDays(lastTestNight, -back),
      [
        { kind: "food", magnesium },
        { kind: "food", magnesium: 100 },
        { kind: "supplement", magnesium: 250 },
      ],
      complete,
    );
  const magnesium = (intake: ReturnType<typeof day>[]) =>
    trendReport({ ...emptyDiary, intake }, range).intakes.find(({ nutrient }) => nutrient === "magnesium");

  it("averages complete days only, food and supplements apart, as a floor with coverage", () => {
    const days = Array.from({ length: 8 }, (_, back) => day(back, back % 2 ? null : 90));
    const report = magnesium([...days, day(9, 5000, false), day(10, 5000, null)]);
    expect(report).toMatchObject({
      completeDays: 8,
      food: { amount: 145, known: 12, of: 16 },
      supplements: { amount: 250, known: 8, of: 8 },
    });
    expect(report?.finding).toContain("at least 145 mg a day over 8 complete days; 12 of 16 foods report it");
    expect(report?.finding).toContain("RDA 320 mg a day, US and Canada");
  });

  it("says how many complete days are missing, and never zero for unknown", () => {
    expect(magnesium([day(1, 90)])?.finding).toBe("Not enough complete days yet for magnesium (1 of 7).");
    const unknown = Array.from({ length: 7 }, (_, back) =>
      intakeDay(addDays(lastTestNight, -back), [{ kind: "food", magnesium: null }]),
    );
    expect(magnesium(unknown)?.food).toEqual({ amount: null, known: 0, of: 7 });
    expect(magnesium(unknown)?.finding).toContain("Magnesium from food is not known");
  });

  it("count what the ledger of remedies says was taken, skipped doses left out, beside what was logged", () => {
    const intake = Array.from({ length: 8 }, (_, back) =>
      intakeDay(addDays(lastTestNight, -back), [
        { kind: "food", magnesium: 100 },
        { kind: "supplement", magnesium: 50 },
      ]),
    );
    const tablet = {
      remedyId: "tablet",
      name: "Magnesium citrate",
      kind: "supplement" as const,
      strength: null,
      startedOn: addDays(lastTestNight, -7),
      stoppedOn: null,
      unitsPerDose: 1,
      timesPerDay: 2,
      perDose: { ...unknownAmounts, magnesium: 100 },
    };
    const skipped = {
      remedyId: "tablet",
      day: lastTestNight,
      takenAt: null,
      status: "skipped" as const,
      units: null,
    };
    const diary = { ...emptyDiary, intake, remedies: [tablet], doses: [skipped, skipped] };
    const [magnesium] = trendReport(diary, range).intakes;
    // Seven days of 50 + 2 x 100, one of 50.
    expect(magnesium?.supplements).toMatchObject({ amount: 225, known: 15, of: 15 });
    expect(magnesium?.food).toMatchObject({ amount: 100, known: 8 });
    const tapped = { ...diary, person: { ...diary.person, scheduledDoses: "tap" as const } };
    expect(trendReport(tapped, range).intakes[0]?.supplements?.amount).toBe(50);
  });
});
