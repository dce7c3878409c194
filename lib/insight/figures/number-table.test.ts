import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { csvOf } from "#lib/base/tables/csv-text";
import { lastWeeks } from "#lib/base/time/date-range";
import { queryOfRange, rangeChoiceOf } from "#lib/insight/trends/range-choice";
import { trendReport } from "#lib/insight/trends/report";
import { scales } from "#lib/insight/trends/series/scale-series";
import { anyDiary, diaryOf, lastTestNight } from "#testing/diary";
import { intakeTable, type NumberTable, scaleTable } from "./number-table";
import { intakePicture } from "./pictures/intake-picture";
import { scalePicture } from "./pictures/scale-picture";
import { weekPicture } from "./pictures/week-picture";
import { weekTable } from "./week-table";

const range = lastWeeks(26, lastTestNight);
const sum = (table: NumberTable, column: number) =>
  table.rows.reduce((total, row) => total + Number(row[column]), 0);
const parsed = (table: NumberTable) =>
  Papa.parse<string[]>(csvOf(table), { skipEmptyLines: true }).data.slice(1);
const cells = (table: NumberTable) =>
  table.rows.map((row) => row.map((cell) => (cell === null ? "" : `${cell}`)));
const oneDecimal = (value: number | null) => (value === null ? null : Math.round(value * 10) / 10);

describe("the same number everywhere", () => {
  it("in the sentence, the picture, the table and the file, for 50 diaries", () => {
    fc.assert(
      fc.property(anyDiary, (diary) => {
        const report = trendReport(diary, range);
        const weeks = weekTable(report);
        expect([sum(weeks, 2), sum(weeks, 3), sum(weeks, 4)]).toEqual([
          report.recorded,
          report.crampNights,
          report.cramps,
        ]);
        if (report.recorded > 0)
          expect(report.weeks.finding).toContain(`${report.recorded} of ${report.nights} night`);
        const { dots, states } = weekPicture(report);
        expect(dots.map(({ per7 }) => oneDecimal(per7))).toEqual(weeks.rows.map((row) => row[5]));
        expect([...states].filter((state) => state !== "-")).toHaveLength(report.recorded);
        expect([...states].filter((state) => state === "c")).toHaveLength(report.crampNights);
        expect(parsed(weeks)).toEqual(cells(weeks));
        for (const scale of scales) {
          const series = report.scales[scale];
          const table = scaleTable(report, scale);
          expect(sum(table, 2)).toBe(series.known);
          expect(scalePicture(series, report).dots.map(({ median }) => oneDecimal(median))).toEqual(
            table.rows.map((row) => row[3]),
          );
          expect(parsed(table)).toEqual(cells(table));
        }
        for (const intake of report.intakes) {
          const table = intakeTable(report, intake);
          expect(sum(table, 2)).toBe(intake.completeDays);
          expect(intakePicture(intake, report).bars.map(({ food }) => oneDecimal(food))).toEqual(
            table.rows.map((row) => row[3]),
          );
          expect(parsed(table)).toEqual(cells(table));
        }
      }),
      { numRuns: 50 },
    );
  });

  it("draws no line over a week hardly anyone wrote about, and no dot without a night", () => {
    const month = Array.from({ length: 28 }, () => 1);
    const blank = Array.from({ length: 7 }, () => null);
    const thin = [1, 1, ...Array.from({ length: 5 }, () => null)];
    const report = trendReport(diaryOf([...month, ...blank, ...thin, ...month]), range);
    const dots = weekPicture(report).dots.slice(-10);
    expect(dots.map(({ rolling }) => rolling !== null)).toEqual([
      false, // 7 recorded nights so far: fewer than 14
      true,
      true,
      true,
      false,
      false,
      true,
      true,
      true,
      true,
    ]);
    expect(dots[4]?.per7).toBeNull();
    expect(dots[5]).toMatchObject({ per7: 7, isThin: true });
  });
});

describe("the range in the address", () => {
  it("comes back as it was written, and nonsense is twelve weeks", () => {
    for (const choice of [
      { weeks: 26 as const },
      { all: true as const },
      { from: "2026-01-01", to: "2026-02-01" },
    ]) {
      expect(rangeChoiceOf(new URLSearchParams(queryOfRange(choice)))).toEqual(choice);
    }
    for (const query of [
      "",
      "weeks=13",
      "weeks=x",
      "from=2026-02-01&to=2026-01-01",
      "from=2026-01-01",
      "from=x&to=y",
    ]) {
      expect(rangeChoiceOf(new URLSearchParams(query))).toEqual({ weeks: 12 });
    }
  });
});
