import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "#lib/base/time/civil-date";
import { lastWeeks } from "#lib/base/time/date-range";
import type { Diary } from "#lib/insight/record/diary";
import { trendReport } from "#lib/insight/trends/report";
import { anyDiary, diaryOf, emptyDiary, lastTestNight, nightRecord, remedyPeriod } from "#testing/diary";
import { weekTable } from "../week-table";
import { changesOf, timeline, timelineKey } from "./timeline";
import { weekPicture } from "./week-picture";

const range = lastWeeks(12, lastTestNight);
const back = (days: number) => addDays(lastTestNight, -days);
const away = (days: number, timeZone: string) => nightRecord(back(days), { crampCount: 0, timeZone });

/** Twelve weeks to the night the clocks go forward in Berlin. */
const lived: Diary = {
  ...emptyDiary,
  nights: [
    nightRecord(back(40), { crampCount: 1 }),
    away(30, "Europe/Vienna"),
    away(29, "Europe/Lisbon"),
    // Two nights nobody wrote about, still away.
    away(26, "Europe/Lisbon"),
    nightRecord(back(20), { crampCount: 0 }),
    away(10, "Asia/Tokyo"),
  ],
  remedies: [{ ...remedyPeriod("Magnesium"), startedOn: back(50), stoppedOn: back(5) }],
  experiments: [
    { name: "stretching", from: back(200), to: back(60) },
    { name: "evening water", from: back(400), to: back(300) },
  ],
};

describe("the timeline", () => {
  it("holds remedies, experiments, trips and clock changes in order, each where it belongs", () => {
    const report = trendReport(lived, range);
    expect(timelineKey(report)).toEqual([
      { letter: "A", words: "Experiment (stretching) from Tue 9 September to Tue 27 January" },
      { letter: "B", words: "Magnesium started on Fri 6 February" },
      { letter: "C", words: "Nights in another time zone (Lisbon) from Fri 27 February to Mon 2 March" },
      { letter: "D", words: "Nights in another time zone (Tokyo) on Wed 18 March" },
      { letter: "E", words: "Magnesium stopped on Mon 23 March" },
      { letter: null, words: "Clocks went forward on Sat 28 March" },
    ]);
    expect(timeline(report)).toEqual([
      { x: 0, to: 24, letter: "A" },
      { x: 33, to: null, letter: "B" },
      { x: 54, to: 58, letter: "C" },
      { x: 73, to: null, letter: "D" },
      { x: 78, to: null, letter: "E" },
      { x: 83, to: null, letter: null },
    ]);
  });

  it("names the year where a day may come twice, once where both ends share it", () => {
    const key = timelineKey(trendReport(lived, lastWeeks(104, lastTestNight)));
    expect(key.map(({ words }) => words)).toEqual(
      expect.arrayContaining([
        "Experiment (stretching) from Tue 9 September 2025 to Tue 27 January 2026",
        "Magnesium started on Fri 6 February 2026",
        "Nights in another time zone (Lisbon) from Fri 27 February to Mon 2 March 2026",
      ]),
    );
  });

  it("puts a change of the clocks on her own night, at whatever hour it begins", () => {
    const byDay = { ...lived, person: { ...lived.person, nightStartHour: 0 } };
    const clocks = (diary: Diary) =>
      timelineKey(trendReport(diary, { from: range.from, to: addDays(range.to, 7) })).at(-1)?.words;
    expect(clocks(lived)).toBe("Clocks went forward on Sat 28 March");
    expect(clocks(byDay)).toBe("Clocks went forward on Sun 29 March");
  });

  it("stands in the table too: each change in the week it came", () => {
    const report = trendReport(lived, range);
    const told = weekTable(report).rows.map((row) => row.at(-1));
    expect(told.filter((words) => words !== "")).toEqual([
      "Experiment (stretching) ended",
      "Magnesium started",
      "Nights in another time zone (Lisbon) began",
      "Nights in another time zone (Lisbon) ended",
      "Nights in another time zone (Tokyo)",
      "Magnesium stopped; Clocks went forward",
    ]);
    expect(changesOf(report)({ from: back(39), to: back(31) })).toBe("");
  });

  it("has no two letters alike, however many changes, and says of many clock changes only how many", () => {
    const remedies = Array.from({ length: 60 }, (_, at) => ({
      ...remedyPeriod(`${at}`),
      startedOn: back(at * 7),
    }));
    const report = trendReport({ ...emptyDiary, remedies }, lastWeeks(521, lastTestNight));
    const letters = timeline(report).flatMap(({ letter }) => letter ?? []);
    expect(letters).toHaveLength(60);
    expect(new Set(letters).size).toBe(60);
    expect(letters.slice(25, 28)).toEqual(["Z", "AA", "AB"]);
    expect(timelineKey(report).at(-1)?.words).toBe("The clocks were changed in 20 nights");
  });
});

describe("the axis of weeks", () => {
  it("holds every week's dot and rolling mean, and cuts only what is wider, with a mark", () => {
    fc.assert(
      fc.property(anyDiary, (diary) => {
        const report = trendReport(diary, lastWeeks(26, lastTestNight));
        const { top, heights, dots, cuts } = weekPicture(report);
        for (const [at, dot] of dots.entries()) {
          expect(dot.per7 ?? 0).toBeLessThanOrEqual(top);
          expect(dot.rolling ?? 0).toBeLessThanOrEqual(top / 2);
          expect(dot.band?.[1] ?? 0).toBeLessThanOrEqual(top);
          const high = dot.band && report.weeks.points[at]?.rolling?.high;
          expect(dot.isCut).toBe((high ?? 0) > top);
        }
        expect(cuts.length > 0).toBe(dots.some(({ isCut }) => isCut));
        expect(heights.at(0)).toBe(0);
        expect(heights.at(-1)).toBe(top);
      }),
      { numRuns: 60 },
    );
  });

  it("is not pressed flat by the first uncertain weeks", () => {
    // Fourteen nights of the first four weeks, all their cramps in one spell, then two calm months.
    const nights = Array.from({ length: 84 }, (_, at) =>
      at < 28 ? (at % 2 ? null : at < 4 ? 2 : 0) : at % 14 === 0 ? 1 : 0,
    );
    const report = trendReport(diaryOf(nights), range);
    const { top, cuts } = weekPicture(report);
    const widest = Math.max(...report.weeks.points.map(({ rolling }) => rolling?.high ?? 0));
    const highest = Math.max(...report.weeks.points.map(({ per7 }) => per7 ?? 0));
    expect(widest).toBeGreaterThan(2 * top);
    expect(top).toBeLessThan(highest + 4);
    expect(cuts).toHaveLength(1);
  });
});
