import { describe, expect, it } from "vitest";
import { addDays } from "#lib/base/time/civil-date";
import { lastWeeks } from "#lib/base/time/date-range";
import { diaryOf, lastTestNight } from "#testing/diary";
import { effectSentence } from "./effect-wording";
import { enoughDataDate } from "./enough-data-date";
import { numberWords } from "./number-words";
import { rangeOf } from "./range-of";
import { trendReport } from "./report";
import { nightSeries } from "./series/night-series";

const now = (counts: readonly (number | null)[]) =>
  trendReport(diaryOf(counts), lastWeeks(12, lastTestNight)).now;
const times = <T>(count: number, value: T) => new Array<T>(count).fill(value);

describe("the last four weeks", () => {
  it("have no number under 14 recorded nights, but say when they will", () => {
    const early = now(times(9, 1));
    expect(early.last.weekly).toBeNull();
    expect(early.rateOn).toBe(addDays(lastTestNight, 5));
    expect(early.sentence).toBe(
      "Not enough nights yet (9 of 14). Record each night and there is a weekly rate on Thu 2 April.",
    );
  });

  it("stand with interval and base", () => {
    const { last, sentence } = now([...times(20, null), ...times(8, null), ...times(20, 0), ...times(5, 1)]);
    expect(last).toMatchObject({ recorded: 25, cramps: 5, nights: 28 });
    expect(last.weekly?.rate).toBe(1.4);
    expect(sentence).toMatch(
      /^In the 4 weeks to Sat 28 March you had cramps on 5 nights, 1\.4 cramps a week \(/,
    );
    expect(sentence).toContain("25 of 28 nights recorded");
  });

  it("are compared only with 23 recorded nights on both sides and ten cramps in all", () => {
    expect(now([...times(22, 1), ...times(6, null), ...times(28, 1)]).comparison).toMatchObject({
      kind: "too-few",
      missing: "nights",
    });
    expect(now([...times(51, 0), ...times(5, 1)]).comparison).toMatchObject({
      kind: "too-few",
      missing: "cramps",
    });
    expect(now([...times(23, 1), ...times(5, null), ...times(28, 1)]).comparison.kind).toBe("compared");
  });

  it("get no verdict but a place among the person's own, and what is known where there is none", () => {
    expect(now([...times(28, 2), ...times(24, 0), ...times(4, 1)]).comparisonSentence).toBe(
      "In these 4 weeks 4 of 28 recorded nights had cramps, 4 cramps in all; in the 4 weeks before, 28 of 28 recorded nights had cramps, 56 cramps in all.",
    );
    const year = now([...times(84, 1), ...times(28, 2), ...times(24, 0), ...times(4, 1)]);
    expect(year.comparisonSentence).toBe(
      "In these 4 weeks you had cramps on 1 night in 7, 1 cramp a week. Your own 4 four-week numbers before lay between 7 and 7 nights, 7 and 14 cramps.",
    );
    expect(year.forecastSentence).toMatch(
      /^Next 4 weeks: \d+ to \d+ nights with cramps if nothing changes\./,
    );
    for (const sentence of [year.comparisonSentence, year.forecastSentence ?? ""])
      expect(sentence).not.toMatch(/fewer|more|works|caused|helped|Not enough/);
  });
});

describe("enoughDataDate", () => {
  it("counts forward as if every night from now on were recorded", () => {
    const range = lastWeeks(8, lastTestNight);
    const points = nightSeries(diaryOf(times(28, 0)), range);
    expect(enoughDataDate(points, { window: 28, windows: 1, needed: 14 })).toBe(lastTestNight);
    expect(enoughDataDate(points, { window: 28, windows: 2, needed: 23 })).toBe(addDays(lastTestNight, 23));
    expect(enoughDataDate(points, { window: 28, windows: 1, needed: 29 })).toBeNull();
    expect(enoughDataDate([], { window: 28, windows: 1, needed: 1 })).toBeNull();
  });
});

describe("the wording ladder", () => {
  it("has one sentence a rung", () => {
    expect(effectSentence({ ratio: 0.6, low: 0.346, high: 1.02 }, { randomised: false })).toBe(
      "Your record fits anything from 65% fewer to 2% more. It does not show a difference.",
    );
    expect(effectSentence({ ratio: 2, low: 0.4, high: 9 }, { randomised: true })).toContain(
      "9 times as many",
    );
    expect(effectSentence({ ratio: null, low: 0.4, high: null }, { randomised: false })).toContain(
      "any number more",
    );
    expect(effectSentence({ ratio: 0.4, low: 0.2, high: 0.8 }, { randomised: true })).toBe(
      "In your test, cramps were lower with A. Unblinded and one person; discuss before continuing.",
    );
    expect(effectSentence({ ratio: 3, low: 2, high: 5 }, { randomised: false })).toContain("more cramps");
  });

  it("writes numbers with one decimal below ten", () => {
    expect([0, 0.04, 2.149, 9.96, 14.2, 3].map(numberWords)).toEqual(["0", "0", "2.1", "10", "14", "3"]);
  });
});

describe("rangeOf", () => {
  it("never reaches into nights still to come", () => {
    const [from, to] = [addDays(lastTestNight, -20), addDays(lastTestNight, 3)];
    expect(rangeOf({ from, to }, lastTestNight)).toEqual({ from, to: lastTestNight });
    expect(rangeOf({ from: to, to }, lastTestNight)).toEqual({ from: lastTestNight, to: lastTestNight });
    expect(rangeOf({ weeks: 4 }, lastTestNight)).toEqual(lastWeeks(4, lastTestNight));
  });

  it("of everything begins with the first night written about, ten years back at most", () => {
    const first = addDays(lastTestNight, -900);
    expect(rangeOf({ all: true }, lastTestNight, first)).toEqual({ from: first, to: lastTestNight });
    expect(rangeOf({ all: true }, lastTestNight)).toEqual(lastWeeks(12, lastTestNight));
    const longAgo = rangeOf({ all: true }, lastTestNight, addDays(lastTestNight, -9000));
    expect(longAgo.from).toBe(addDays(lastTestNight, -3699));
    const tonight = addDays(lastTestNight, 1);
    expect(rangeOf({ all: true }, lastTestNight, tonight).from).toBe(lastTestNight);
  });
});
