import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { csvOf } from "#lib/base/tables/csv-text";
import { lastWeeks } from "#lib/base/time/date-range";
import { trendsAnswerSchema } from "#lib/exchange/api/schema";
import { plainWords } from "#lib/exchange/summary/band";
import { bandsOf } from "#lib/exchange/summary/bands";
import { summarySnapshot } from "#lib/exchange/summary/build";
import { weekDrawing } from "#lib/exchange/summary/week-drawing";
import { changeFigure } from "#lib/insight/figures/change-figure";
import { weekPicture } from "#lib/insight/figures/pictures/week-picture";
import { weekFigure } from "#lib/insight/figures/week-figure";
import { anyDiary, diaryOf, lastTestNight } from "#testing/diary";
import { anySharedCase } from "#testing/shared-diary";
import { aboutSummary, summaryRequest } from "#testing/summary";
import { numberWords } from "./number-words";
import { trendReport } from "./report";

const range = lastWeeks(26, lastTestNight);
/** Enough nights for a change to be judged; the lists of other tests seldom hold half a year. */
const aYear = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([early, late]) =>
    fc
      .array(fc.option(fc.nat(9), { freq: 12 }), { minLength: 364, maxLength: 364, size: "max" })
      .map((drawn) =>
        drawn.map((one, at) => (one === null ? null : one < (at < 182 ? early : late) ? 1 + (one % 3) : 0)),
      ),
  );
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

  it("of the change and of every remedy, on the screen, in the table, the file, the API and the sheet, for 50 diaries", () => {
    const seen = { changes: 0, remedies: 0 };
    fc.assert(
      fc.property(anySharedCase, aYear, ({ diary: { remedies }, request, about: made }, counts) => {
        const about = { ...made, range: lastWeeks(52, lastTestNight) };
        const diary = { ...diaryOf(counts), remedies };
        const report = trendReport(diary, about.range);
        const sent = trendsAnswerSchema.parse(JSON.parse(JSON.stringify(report)));
        const snapshot = summarySnapshot(diary, request, about);
        const { verdict, ratio, low, high, before, after, beforeStretch, afterStretch } = report.change;
        expect(sent.change).toMatchObject({ verdict, ratio, low, high, before, after });
        expect(snapshot.change).toMatchObject({ verdict, ratio, low, high });
        // The table under the picture, and the file it is saved as.
        const { columns, rows } = changeFigure(report).table();
        const file = Papa.parse<string[]>(csvOf({ columns, rows }), { skipEmptyLines: true }).data.slice(1);
        const stretches = [beforeStretch, afterStretch].filter((one) => one !== null);
        const column = (header: string) => columns.findIndex((one) => one.header === header);
        expect(rows).toHaveLength(stretches.length);
        for (const [at, { from, to, recorded, crampNights }] of stretches.entries()) {
          const told = { "First night": from, "Last night": to, "Nights recorded": recorded };
          for (const [header, value] of Object.entries({ ...told, "Nights with cramps": crampNights })) {
            expect(rows[at]?.[column(header)]).toBe(value);
            expect(file[at]?.[column(header)]).toBe(`${value}`);
          }
        }
        const words = bandsOf(snapshot)
          .flatMap(({ blocks }) => blocks)
          .flatMap((block) => (block.kind === "text" ? [plainWords(block.words)] : []))
          .find((one) => one.startsWith("Change in nights with cramps:"));
        if (ratio !== null) {
          seen.changes += 1;
          expect(rows.at(-1)?.[column("After over before")]).toBe(ratio);
          expect(file.at(-1)?.[column("After over before")]).toBe(`${ratio}`);
          expect(words).toContain(`${numberWords(ratio)} times`);
        }
        // What the screen's card, the API and the sheet say of each remedy.
        const api = sent.remedies.map(({ beforeNights, withNights, ...one }) => ({
          ...one,
          nights: [beforeNights, withNights],
        }));
        const told = (
          one: Omit<(typeof api)[number], "nights">,
          [b, w]: readonly { recorded: number }[],
        ) => ({
          ...{ name: one.name, verdict: one.verdict, ratio: one.ratio, low: one.low, high: one.high },
          nights: [b?.recorded, w?.recorded],
        });
        expect(report.tried.map((one) => told(one, [one.before, one.during]))).toEqual(api);
        const sheet = (snapshot.tried ?? []).map(({ name, result }) =>
          told({ ...result, name }, [result.before, result.during]),
        );
        expect(sheet).toEqual(api);
        seen.remedies += api.length;
      }),
      { numRuns: 50, seed: 12 },
    );
    expect(seen.changes).toBeGreaterThan(10);
    expect(seen.remedies).toBeGreaterThan(20);
  });
});
