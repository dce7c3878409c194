import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, civilDate } from "#lib/base/time/civil-date";
import { countDates } from "#lib/base/time/date-range";
import { trendReport } from "#lib/insight/trends/report";
import { anyDiary, emptyDiary, lastTestNight, remedyPeriod } from "#testing/diary";
import { monthTotals, yearFigure, yearRange, yearReport, yearsBeside } from "./report";
import { yearPicture } from "./year-picture";

const anyDate = fc.integer({ min: 0, max: 5000 }).map((days) => addDays(civilDate("2020-01-01"), days));

describe("the year on a sheet", () => {
  it("is twelve months up to last night, or to the end of the month asked for", () => {
    expect(yearRange(null, lastTestNight)).toEqual({ from: "2025-04-01", to: "2026-03-28" });
    expect(yearRange("2024-12", lastTestNight)).toEqual({ from: "2024-01-01", to: "2024-12-31" });
    expect(yearRange("2030-01", lastTestNight)).toEqual(yearRange(null, lastTestNight));
    fc.assert(
      fc.property(anyDate, (lastNight) => {
        const range = yearRange(null, lastNight);
        expect(range.to).toBe(lastNight);
        expect(countDates(range)).toBeLessThanOrEqual(366);
        expect(range.from.endsWith("-01")).toBe(true);
      }),
    );
  });

  it("leads to the year before and back again, and never into nights to come", () => {
    const range = yearRange(null, lastTestNight);
    expect(yearsBeside(range, lastTestNight)).toEqual({ before: "2025-03", after: null });
    expect(yearsBeside(yearRange("2025-03", lastTestNight), lastTestNight).after).toBe("2026-03");
    expect(yearsBeside(yearRange("2025-06", lastTestNight), lastTestNight).after).toBe("2026-03");
  });

  it("says the report's own numbers, month by month, in picture and table", () => {
    fc.assert(
      fc.property(anyDiary, (diary) => {
        const range = yearRange(null, lastTestNight);
        const year = yearReport(diary, range);
        const report = trendReport(diary, range);
        const sum = (key: "nights" | "recorded" | "cramps" | "crampNights") =>
          year.months.reduce((total, month) => total + month[key], 0);
        expect([sum("nights"), sum("recorded"), sum("cramps"), sum("crampNights")]).toEqual([
          report.nights,
          report.recorded,
          report.cramps,
          report.crampNights,
        ]);
        expect(year.finding).toBe(report.weeks.finding);
        const signs = yearPicture(year).rows.flatMap(({ nights }) => nights.filter((mark) => mark !== null));
        expect(signs).toHaveLength(report.nights);
        expect(signs.filter(({ state }) => state === "not-recorded")).toHaveLength(
          report.nights - report.recorded,
        );
        const table = yearFigure(year).table();
        expect(table.rows.map((row) => row[4])).toEqual(year.months.map(({ cramps }) => cramps));
        for (const month of year.months) {
          expect(month.per7 === null).toBe(month.recorded === 0);
          if (month.recorded > 0)
            expect(monthTotals(month)).toContain(`${month.recorded} of ${month.nights}`);
        }
      }),
      { numRuns: 30 },
    );
  });

  it("draws remedies while they were taken, open where they began before or go on", () => {
    const remedies = [
      { ...remedyPeriod("Statin"), startedOn: addDays(lastTestNight, -900) },
      {
        ...remedyPeriod("Magnesium"),
        startedOn: civilDate("2025-06-01"),
        stoppedOn: civilDate("2025-09-30"),
      },
      { ...remedyPeriod("Iron"), startedOn: civilDate("2020-01-01"), stoppedOn: civilDate("2025-03-31") },
      // A day that was marked goes on for no time.
      { ...remedyPeriod("Statin left off"), kind: "change" as const, startedOn: civilDate("2025-08-01") },
    ];
    const { lines } = yearPicture(yearReport({ ...emptyDiary, remedies }, yearRange(null, lastTestNight)));
    expect(lines).toMatchObject([
      { name: "Statin", from: 0, to: 1, beganBefore: true, goesOn: true },
      { name: "Magnesium", beganBefore: false, goesOn: false },
    ]);
    expect(lines[1]?.from).toBeCloseTo(61 / 362, 9);
  });
});
