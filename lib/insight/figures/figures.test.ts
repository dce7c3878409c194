import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { csvOf } from "#lib/base/tables/csv-text";
import { addDays } from "#lib/base/time/civil-date";
import { lastWeeks } from "#lib/base/time/date-range";
import { beforeFigure, beforeReport } from "#lib/insight/before/report";
import type { Diary } from "#lib/insight/record/diary";
import { linksReport } from "#lib/insight/trends/links/links-report";
import { trendReport } from "#lib/insight/trends/report";
import { scales } from "#lib/insight/trends/series/scale-series";
import { yearFigure, yearRange, yearReport } from "#lib/insight/year/report";
import { anyDiary, lastTestNight, nightRecord, remedyPeriod } from "#testing/diary";
import { changeFigure } from "./change-figure";
import * as figures from "./figures";
import { intakePicture } from "./pictures/intake-picture";
import { nightMap } from "./pictures/night-map";
import { patternPicture } from "./pictures/pattern-picture";
import { scalePicture } from "./pictures/scale-picture";
import { weekPicture } from "./pictures/week-picture";
import { weekFigure } from "./week-figure";

// Every picture there is, walked: each has its sentence, its table and its file with the same numbers, and a gap where
// nothing was written. That no picture stands on a page without them is read from the source of the pages.

const range = lastWeeks(30, lastTestNight);

type Made = [by: string, figures.TrendFigure];

/** The figures of the report, of a night and of a year, by the function that makes them. */
function reportFigures(diary: Diary): Made[] {
  const report = trendReport(diary, range);
  return [
    ["weekFigure", weekFigure(report)],
    ["changeFigure", changeFigure(report)],
    ...scales.map((scale): Made => ["scaleFigure", figures.scaleFigure(report, scale)]),
    ...report.intakes.map((intake): Made => ["intakeFigure", figures.intakeFigure(report, intake)]),
    ["nightsFigure", figures.nightsFigure(report)],
    ["placesFigure", figures.placesFigure(report)],
    ...report.patterns.map((pattern): Made => ["patternFigure", figures.patternFigure(pattern)]),
    ["beforeFigure", beforeFigure(beforeReport(diary, [], lastTestNight))],
    ["yearFigure", yearFigure(yearReport(diary, yearRange(null, lastTestNight)))],
  ];
}

/** The figures of what goes with the nights: apart, because they take longer to compute. */
function linkFigures(diary: Diary): Made[] {
  const links = linksReport(diary, range);
  return [
    ["linksFigure", figures.linksFigure(links)],
    ...links.doses.map((pattern): Made => ["patternFigure", figures.patternFigure(pattern)]),
  ];
}

function expectWhole({ name, finding, table }: figures.TrendFigure) {
  expect(name.length).toBeGreaterThan(3);
  expect(finding).toMatch(/^[A-Z0-9].*\.$/);
  expect(finding).not.toMatch(/NaN|undefined|null|Infinity/);
  const { columns, rows } = table();
  expect(columns.length).toBeGreaterThan(1);
  const { data } = Papa.parse<string[]>(csvOf({ columns, rows }), { skipEmptyLines: true });
  expect(data[0]).toEqual(columns.map(({ header }) => header));
  expect(data.slice(1)).toEqual(rows.map((row) => row.map((cell) => (cell === null ? "" : `${cell}`))));
  // One look for all cells: asked one by one, ten thousand of them take longer than what is tested.
  const wrong = rows.filter(
    (row) =>
      row.length !== columns.length ||
      row.some((cell, at) => columns[at]?.numeric && cell !== null && !/^\d/.test(`${cell}`)),
  );
  expect(wrong).toEqual([]);
}

/** With a start of a medicine, a trip and an experiment, so that there is something to mark. */
const anyMarkedDiary = anyDiary.map(
  (diary): Diary => ({
    ...diary,
    cramps: diary.cramps.filter(({ night }) => night !== addDays(lastTestNight, -9)),
    nights: [
      ...diary.nights.filter(({ night }) => night !== addDays(lastTestNight, -9)),
      nightRecord(addDays(lastTestNight, -9), { crampCount: 0, timeZone: "Asia/Tokyo" }),
    ],
    remedies: [{ ...remedyPeriod("Magnesium, 100 mg"), startedOn: addDays(lastTestNight, -30) }],
    experiments: [{ name: "stretching", from: addDays(lastTestNight, -80), to: addDays(lastTestNight, -20) }],
  }),
);

describe("every picture", () => {
  it("has one sentence, a table and a file with the same numbers, for 50 diaries", () => {
    fc.assert(
      fc.property(anyMarkedDiary, (diary) => {
        for (const [, figure] of reportFigures(diary)) expectWhole(figure);
      }),
      { numRuns: 50 },
    );
    fc.assert(
      fc.property(anyMarkedDiary, (diary) => {
        for (const [, figure] of linkFigures(diary)) expectWhole(figure);
      }),
      { numRuns: 8 },
    );
  });

  it("is a gap wherever nothing was written, in the picture as in the table", () => {
    fc.assert(
      fc.property(anyMarkedDiary, (diary) => {
        const report = trendReport(diary, range);
        const { dots } = weekPicture(report);
        for (const [at, week] of report.weeks.points.entries()) {
          if (week.recorded > 0) continue;
          expect(dots[at]).toMatchObject({ per7: null, rolling: null, band: null });
          expect(weekFigure(report).table().rows[at]?.slice(5, 9)).toEqual([null, null, null, null]);
        }
        for (const scale of scales) {
          const picture = scalePicture(report.scales[scale], report);
          for (const dot of picture.dots) if (dot.nights === 0) expect(dot.median).toBeNull();
        }
        for (const intake of report.intakes) {
          for (const bar of intakePicture(intake, report).bars)
            if (bar.completeDays === 0) expect([bar.food, bar.supplements]).toEqual([null, null]);
        }
        for (const [at, cell] of nightMap(report).cells.entries()) {
          expect(cell.state === "not-recorded").toBe(report.nightly.counts[at] === null);
        }
        for (const pattern of report.patterns) {
          for (const [at, bar] of patternPicture(pattern).bars.entries()) {
            expect(bar.value).toBe(pattern.bars[at]?.value ?? null);
            if (pattern.bars[at]?.nights === 0) expect(bar.value).toBeNull();
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  it("bears the same marks on every trend over time, and tells them in every such table", () => {
    fc.assert(
      fc.property(anyMarkedDiary, (diary) => {
        const report = trendReport(diary, range);
        const { marks } = weekPicture(report);
        expect(marks.length).toBeGreaterThanOrEqual(4);
        for (const scale of scales) expect(scalePicture(report.scales[scale], report).marks).toEqual(marks);
        for (const intake of report.intakes) expect(intakePicture(intake, report).marks).toEqual(marks);
        const timed = [
          weekFigure(report),
          figures.nightsFigure(report),
          ...scales.map((scale) => figures.scaleFigure(report, scale)),
          ...report.intakes.map((intake) => figures.intakeFigure(report, intake)),
        ];
        for (const { table } of timed) {
          const { columns, rows } = table();
          const at = columns.findIndex(({ header }) => header === "What changed");
          const told = rows.map((row) => row[at]).join(" ");
          for (const words of [
            "Magnesium, 100 mg started",
            "Tokyo",
            "Experiment (stretching) began",
            "Clocks",
          ])
            expect(told).toContain(words);
        }
      }),
      { numRuns: 20 },
    );
  });
});

describe("the pages", () => {
  const folder = "app/(diary)/trends";
  const pages = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".tsx") && !file.startsWith("experiment"))
    .map((file) => ({ file, text: readFileSync(`${folder}/${file}`, "utf8") }));
  const charts = readdirSync("app/_charts")
    .filter((file) => file.endsWith(".tsx"))
    .map((file) => ({ file, text: readFileSync(`app/_charts/${file}`, "utf8") }));

  it("put every picture into a figure that is walked above", () => {
    const made = pages.flatMap(({ text }) =>
      [...text.matchAll(/<Figure[^>]*figure=\{(\w+)/g)].map(([, name = ""]) =>
        name === "figure" ? (/const figure = (\w+)\(/.exec(text)?.[1] ?? name) : name,
      ),
    );
    const [diary] = fc.sample(anyMarkedDiary, { numRuns: 1, seed: 1 });
    if (!diary) throw new Error("no diary");
    const walked = new Set([...reportFigures(diary), ...linkFigures(diary)].map(([name]) => name));
    expect(new Set(made)).toEqual(walked);
    for (const name of Object.keys(figures)) expect(walked.has(name)).toBe(true);
    const picture =
      /#app\/_charts\/(lazy-charts|[a-z-]+-picture|forest-plot|body-outline|before-strips|year-map)"/;
    for (const { file, text } of pages) {
      if (picture.test(text)) expect([file, /<Figure/.test(text)]).toEqual([file, true]);
    }
    // The forest of links and eight more stand on these pages: there was something to look at.
    expect(made.length).toBeGreaterThan(8);
  });

  it("hold still and draw no line across a gap", () => {
    const source = charts.map(({ text }) => text).join("\n");
    const drawn = source.match(/<(Area|Bar|Line|ErrorBar|Tooltip)(?= |$)/gm) ?? [];
    expect(drawn.length).toBeGreaterThan(10);
    // Said of each, or of the look that some of them share.
    expect(source.match(/isAnimationActive(=\{|: )false/g)).toHaveLength(drawn.length);
    expect(source).not.toMatch(/connectNulls(=\{true\}|\s*$)/m);
  });
});
