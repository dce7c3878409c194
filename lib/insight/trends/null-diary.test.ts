import { describe, expect, it } from "vitest";
import { autocorrelation } from "#lib/base/stats/autocorrelation";
import { lastWeeks } from "#lib/base/time/date-range";
import { lastTestNight } from "#testing/diary";
import { afterBadFortnight, nullDiary } from "#testing/null-diary";
import { isClearLink } from "./links/links-page";
import { linksReport } from "./links/links-report";
import { trendReport } from "./report";

const people = 300;
const most = 0.07;
const weeks = 26;
const range = lastWeeks(weeks, lastTestNight);

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const mean = (values: readonly number[]) => sum(values) / values.length;
const byWeek = (counts: readonly number[]) =>
  Array.from({ length: Math.floor(counts.length / 7) }, (_, week) =>
    sum(counts.slice(7 * week, 7 * week + 7)),
  );

/** Every claim of the page and of the sheet: whether it was looked at, and whether it said that there is something. */
function claimsOf(seed: number): { claim: string; isMade: boolean }[] {
  const { diary } = nullDiary(seed, weeks);
  const report = trendReport(diary, range);
  const { links, doses, tested } = linksReport(diary, range);
  expect(tested).toBe(18);
  const isClear = links.some(isClearLink);
  const isPictured = doses.some(({ finding }) => / differ, /.test(finding));
  const weekday = report.patterns.find(({ key }) => key === "weekday")?.finding ?? "";
  return [
    { claim: "what goes with it", isMade: isClear || isPictured },
    { claim: "day of the week", isMade: / stands out with more/.test(weekday) },
    { claim: "change", isMade: report.change.verdict === "fewer" || report.change.verdict === "more" },
    ...report.tried.flatMap(({ name, verdict }) =>
      verdict === "too-little" ? [] : [{ claim: name, isMade: verdict !== "no-clear-change" }],
    ),
  ];
}

describe("a diary in which nothing has any effect", () => {
  it("is over-dispersed, follows itself from week to week, and gets better after a bad fortnight by itself", () => {
    const diaries = Array.from({ length: people }, (_, person) => nullDiary(1000 + person, weeks).counts);
    const spreads = diaries.map((counts) => {
      const weekly = byWeek(counts);
      return mean(weekly.map((count) => (count - mean(weekly)) ** 2)) / mean(weekly);
    });
    expect(mean(spreads)).toBeGreaterThan(2);
    const following = diaries.flatMap((counts) => autocorrelation(byWeek(counts)) ?? []);
    expect(mean(following)).toBeGreaterThan(0.25);
    const changes = diaries.flatMap((counts) => {
      const at = afterBadFortnight(counts);
      return at === null || at + 28 > counts.length
        ? []
        : [mean(counts.slice(at, at + 28)) / mean(counts.slice(at - 14, at))];
    });
    expect(changes.length).toBeGreaterThan(people / 2);
    expect(mean(changes)).toBeLessThan(0.8);
  });

  it("makes each claim of the page and the sheet in at most 7 % of people", () => {
    const made = new Map<string, boolean[]>();
    for (let person = 0; person < people; person += 1) {
      for (const { claim, isMade } of claimsOf(1000 + person)) {
        made.set(claim, [...(made.get(claim) ?? []), isMade]);
      }
    }
    const shares = Object.fromEntries([...made].map(([claim, all]) => [claim, mean(all.map(Number))]));
    expect([...made.keys()].sort()).toEqual([
      "Furosemide",
      "Simvastatin",
      "change",
      "day of the week",
      "what goes with it",
    ]);
    for (const [claim, share] of Object.entries(shares)) {
      expect([claim, share <= most]).toEqual([claim, true]);
      expect([claim, (made.get(claim)?.length ?? 0) > people / 3]).toEqual([claim, true]);
    }
  });
});
