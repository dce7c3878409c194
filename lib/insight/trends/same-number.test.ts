import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { csvOf } from "#lib/base/tables/csv-text";
import { lastWeeks } from "#lib/base/time/date-range";
import { trendsAnswerSchema } from "#lib/exchange/api/schema";
import { summarySnapshot } from "#lib/exchange/summary/build";
import { weekDrawing } from "#lib/exchange/summary/week-drawing";
import { weekPicture } from "#lib/insight/figures/pictures/week-picture";
import { weekFigure } from "#lib/insight/figures/week-figure";
import { anyDiary, lastTestNight } from "#testing/diary";
import { aboutSummary, summaryRequest } from "#testing/summary";
import { trendReport } from "./report";

const range = lastWeeks(26, lastTestNight);
const oneDecimal = (value: number | null | undefined) =>
  value === null || value === undefined ? null : Math.round(value * 10) / 10;

describe("the same number everywhere", () => {
  it("on the screen, in the table, the file, the API and the summary, for 50 generated diaries", () => {
    fc.assert(
      fc.property(anyDiary, (diary) => {
        const report = trendReport(diary, range);
        // What the API sends is the report as JSON, under the contract it publishes.
        const sent = trendsAnswerSchema.parse(JSON.parse(JSON.stringify(report)));
        const snapshot = summarySnapshot(diary, summaryRequest, aboutSummary(lastTestNight, 26));
        for (const told of [sent, snapshot.period]) {
          expect(told).toMatchObject({
            recorded: report.recorded,
            cramps: report.cramps,
            crampNights: report.crampNights,
            weekly: report.weekly,
          });
        }
        expect(sent.nights).toBe(report.nights);
        // Every part of it, pain, minutes, sleep, intakes and patterns as well, is in the answer as it is on the screen.
        expect(sent).toEqual(JSON.parse(JSON.stringify(report)));
        for (const scale of ["pain", "minutes"] as const) {
          const { median, low, high, worst, known, of } = report.scales[scale];
          expect(snapshot.period[scale]).toMatchObject({ median, low, high, worst, known, of });
        }
        for (const { nutrient, food, supplements } of snapshot.intakes?.rows ?? []) {
          const shown = report.intakes.find((one) => one.nutrient === nutrient);
          expect({ food, supplements }).toEqual({ food: shown?.food, supplements: shown?.supplements });
        }
        expect(sent.weeks.finding).toBe(report.weeks.finding);

        const { columns, rows } = weekFigure(report).table();
        const file = Papa.parse<string[]>(csvOf({ columns, rows }), { skipEmptyLines: true }).data.slice(1);
        const column = (header: string) => columns.findIndex((one) => one.header === header);
        const dots = weekPicture(report).dots;
        for (const [at, week] of report.weeks.points.entries()) {
          const [row = [], line = []] = [rows[at], file[at]];
          const told: [string, number | null][] = [
            ["Nights recorded", week.recorded],
            ["Nights with cramps", week.crampNights],
            ["Cramps", week.cramps],
            ["Per 7 nights", oneDecimal(week.per7)],
            ["4 weeks: per 7 nights", oneDecimal(week.rolling?.rate)],
            ["Likely from", oneDecimal(week.rolling?.low)],
            ["Likely to", oneDecimal(week.rolling?.high)],
          ];
          for (const [header, value] of told) {
            expect(row[column(header)]).toBe(value);
            expect(line[column(header)]).toBe(value === null ? "" : `${value}`);
          }
          expect(dots[at]).toMatchObject({ recorded: week.recorded, cramps: week.cramps, per7: week.per7 });
          // The sheet's first week begins with the first entry.
          const shared = snapshot.weeks.find(({ from, to }) => from === week.from && to === week.to);
          if (week.from >= snapshot.period.from) expect(shared).toEqual(week);
          expect(sent.weeks.points[at]).toEqual(week);
        }
        expect(weekDrawing(snapshot).dots).toHaveLength(dots.filter(({ per7 }) => per7 !== null).length);
      }),
      { numRuns: 50 },
    );
  });
});
