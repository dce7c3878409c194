import { describe, expect, it } from "vitest";
import { datesIn, lastWeeks } from "#lib/base/time/date-range";
import { nightSummary } from "#lib/diary/nights/night-summary";
import { patternTable } from "#lib/insight/figures/number-table";
import type { Nutrient } from "#lib/knowledge/nutrients/nutrient";
import { emptyDiary, intakeDay, lastTestNight, nightRecord } from "#testing/diary";
import { dosePattern } from "./dose-pattern";
import { doseResponses } from "./dose-response";
import { linksReport } from "./links-report";

const range = lastWeeks(26, lastTestNight);
const dates = datesIn(range);
const days = dates.map((date, at) => intakeDay(date, [{ kind: "food", magnesium: 100 + (at % 30) * 10 }]));
const magnesium = (cramps: (at: number) => number | null, clear: readonly Nutrient[] = []) => {
  const [dose] = doseResponses(
    dates.map((night, at) => {
      const crampCount = cramps(at);
      return {
        night,
        summary: nightSummary(crampCount === null ? null : nightRecord(night, { crampCount }), []),
      };
    }),
    days,
    ["magnesium"],
  );
  return dose && dosePattern(dose, { isClear: clear.includes("magnesium") });
};

/** No cramp after low days, one every third night after the others. */
const noneAfterLowDays = (at: number) => ((at - 1) % 30 < 10 ? 0 : at % 3 === 0 ? 1 : 0);

describe("doseResponses", () => {
  it("shows the rate after low, middle and high days, each with its nights and its interval", () => {
    const dose = magnesium(noneAfterLowDays, ["magnesium"]);
    expect(dose?.bars.map(({ label }) => label)).toEqual(["to 190 mg", "to 290 mg", "more"]);
    expect(dose?.bars.reduce((sum, bar) => sum + (bar.nights ?? 0), 0)).toBe(181);
    expect(dose?.bars[0]?.value).toBe(0);
    for (const bar of dose?.bars ?? []) {
      expect(bar.low ?? 9).toBeLessThanOrEqual(bar.value ?? 0);
      expect(bar.high ?? 0).toBeGreaterThanOrEqual(bar.value ?? 9);
    }
    expect(dose?.finding).toMatch(
      /differ, 181 nights after complete days\. This shows a pattern and not its reason/,
    );
    if (!dose) throw new Error("no picture");
    expect(patternTable(dose).rows[0]).toHaveLength(5);
  });

  it("speaks of a difference only where the test does: bad spells alone can set the bars apart", () => {
    expect(magnesium(noneAfterLowDays, ["calcium"])?.finding).toMatch(
      /look different, 181 nights after complete days, but no link is clear once/,
    );
  });

  it("does not count nights nobody wrote about, and says when nothing differs", () => {
    const dose = magnesium((at) => (at % 7 === 0 ? null : at % 2));
    expect(dose?.known).toBe(156);
    expect(dose?.finding).toMatch(/do not differ clearly, 156 nights/);
  });

  it("has no picture under the gates, and says what is missing", () => {
    expect(magnesium((at) => (at < 150 ? null : 1))).toMatchObject({
      bars: [],
      finding: expect.stringContaining("32 of 56 nights after complete days"),
    });
    expect(magnesium(() => 0)?.bars).toEqual([]);
  });

  it("is no test more: the number tested is that of the links", () => {
    const nights = dates.map((night, at) => nightRecord(night, { crampCount: at % 2 }));
    const report = linksReport({ ...emptyDiary, nights, intake: days }, range);
    expect(report.doses).toHaveLength(6);
    expect(report.tested).toBe(report.links.filter(({ ratio }) => ratio !== null).length);
  });
});
