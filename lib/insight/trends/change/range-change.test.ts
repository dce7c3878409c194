import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, daysBetween } from "#lib/base/time/civil-date";
import { countDates, lastWeeks } from "#lib/base/time/date-range";
import { anyDiary, diaryOf, emptyDiary, lastTestNight, remedyPeriod } from "#testing/diary";
import { type NullKind, nullNights } from "#testing/null-nights";
import { trendReport } from "../report";
import { firstRecorded } from "../series/first-recorded";
import { nightSeries } from "../series/night-series";
import { byItselfWords } from "../tried/words";
import { periodsAround, periodsOf } from "./periods";
import { changeOver, rangeChange } from "./range-change";

const year = 364;
const thisYear = lastWeeks(52, lastTestNight);
const changeOf = (counts: readonly (number | null)[], range = thisYear) =>
  trendReport(diaryOf(counts), range).change;
/** So many nights of every seven. */
const inSeven = (nights: number, many: number) =>
  Array.from({ length: nights }, (_, at) => ((at * 3) % 7 < many ? 1 : 0));

describe("a change over a range", () => {
  it("says the fact with its base first, then that it is more than nights like these do by themselves", () => {
    const change = changeOf([...inSeven(year, 4), ...inSeven(year, 2)]);
    expect(change).toMatchObject({ verdict: "fewer", before: 4, after: 2, ratio: 0.5, how: "range-before" });
    expect(change.high).toBeLessThan(1);
    expect(change.sentence).toMatch(
      /^Fewer: nights with cramps fell from 4 nights in 7 the year before to 2 nights in 7 this year; 364 and 364 nights recorded\. That is more than nights like yours change by themselves: half as many \(likely between \d+% fewer and \d+% fewer\)\.$/,
    );
    expect(changeOf([...inSeven(year, 2), ...inSeven(year, 4)]).sentence).toContain("twice as many");
  });

  it("says that there were none where there were none, and not that the nights are too few", () => {
    const { verdict, sentence } = changeOf(inSeven(182, 0), lastWeeks(26, lastTestNight));
    expect([verdict, sentence]).toEqual([
      "too-little",
      "No cramps in the last 9 weeks, and none in the first 9 weeks; 60 and 60 nights recorded.",
    ]);
    const { now, weeks, tried } = trendReport(
      {
        ...diaryOf(inSeven(182, 0)),
        remedies: [{ ...remedyPeriod("Stretching"), startedOn: addDays(lastTestNight, -70) }],
      },
      lastWeeks(26, lastTestNight),
    );
    expect(now.sentence).toMatch(/ you had no cramps, 0 cramps a week \(likely between 0 and/);
    expect(now.comparisonSentence).toMatch(/four-week numbers before were all 0 nights, 0 cramps\.$/);
    expect(weeks.finding).toBe(
      "No cramps: 0 cramps a week (likely between 0 and 0.1); 182 of 182 nights recorded.",
    );
    expect(tried[0] && byItselfWords(tried[0])).toMatch(/ always held no cramps\.$/);
    for (const said of [now.sentence, now.comparisonSentence, weeks.finding])
      expect(said).not.toMatch(/no nights|no night |between 0 and 0 /);
  });

  it("answers three years from a spreadsheet, with nothing before them, by their first and last third", () => {
    const counts = [...inSeven(year, 5), ...inSeven(year, 3), ...inSeven(year, 2)];
    const change = changeOf(counts, lastWeeks(156, lastTestNight));
    expect(change).toMatchObject({ verdict: "fewer", how: "thirds", before: 5, after: 2 });
    expect(change.sentence).toContain(
      "from 5 nights in 7 in the first 52 weeks to 2 nights in 7 in the last 52 weeks",
    );
  });

  it("tells nobody with two stretches only that it is not enough", () => {
    const early = changeOf([1, 0, 1, 1, 0, 0, 1, 0, 1, 0], lastWeeks(12, lastTestNight));
    expect(early.verdict).toBe("too-little");
    expect(early.sentence).toBe("5 of your 10 recorded nights had cramps.");
    expect(changeOf([1], lastWeeks(12, lastTestNight)).sentence).toBe("Your one recorded night had cramps.");
    expect(changeOf(inSeven(42, 3), lastWeeks(12, lastTestNight)).sentence).toMatch(
      /^Cramps on 3 nights in 7 in the last 2 weeks, .*14 and 14 nights recorded/,
    );
    // Three nights were written: the others of the range came before the first.
    expect(changeOf([0, null, 1, null, 1, 1, 1], lastWeeks(12, lastTestNight)).sentence).toMatch(
      /^4 of your 5 recorded nights had cramps\. If the 2 nights you did not write/,
    );
    fc.assert(
      fc.property(anyDiary, (diary) => {
        const { change } = trendReport(diary, lastWeeks(12, lastTestNight));
        if ((change.afterStretch?.recorded ?? 0) > 0)
          expect(change.sentence).toMatch(/\d|one recorded night/);
        expect(change.sentence).not.toMatch(/100% fewer|NaN|null|Not enough|(?<![\d.])2 times/);
        const { low, high, ratio } = change;
        if (low !== null && high !== null && ratio !== null && ratio > 0)
          expect(low).toBeLessThanOrEqual(high);
        if (change.verdict === "fewer") expect(high ?? 1).toBeLessThanOrEqual(1);
        if (change.verdict === "more") expect(low ?? 1).toBeGreaterThanOrEqual(1);
      }),
      { numRuns: 25 },
    );
    expect(trendReport(emptyDiary, thisYear).change).toMatchObject({
      verdict: "too-little",
      sentence: "No nights recorded in this range.",
    });
  });

  it("says what the nights nobody wrote down could do, and that more or fewer were written", () => {
    const before = inSeven(year, 4);
    const after = inSeven(year, 4).map((count, at) => (at % 5 === 0 ? null : count));
    const { sentence } = changeOf([...before, ...after]);
    expect(sentence).toContain("If the 73 nights you did not write were all calm");
    expect(sentence).toContain("You wrote 100% of the nights before and 80% after");
  });

  it("compares before and since a date the person picks", () => {
    const diary = diaryOf([...inSeven(364, 5), ...inSeven(364, 1)]);
    const range = { from: addDays(lastTestNight, -727), to: lastTestNight };
    const first = firstRecorded(diary);
    const picked = addDays(lastTestNight, -363);
    const points = nightSeries(diary, range);
    const change = changeOver(points, range, { periods: periodsAround(range, picked, first), first });
    expect(change).toMatchObject({ verdict: "fewer", how: "chosen", before: 5, after: 1 });
    expect(change.sentence).toContain("since then");
    expect(periodsAround(range, range.from, first)).toBeNull();
  });

  it("compares stretches that lie in the diary, in order and without a night in both", () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 900 }), fc.integer({ min: -50, max: 1500 }), (nights, age) => {
        const range = { from: addDays(lastTestNight, 1 - nights), to: lastTestNight };
        const first = addDays(lastTestNight, -age);
        const periods = periodsOf(range, first);
        if (periods === null) {
          // Thirds of two weeks are the shortest.
          expect(Math.min(age + 1, nights)).toBeLessThan(42);
          return;
        }
        const { before, after } = periods;
        expect(before.from >= first && before.from <= before.to && before.to < after.from).toBe(true);
        expect(after.to).toBe(range.to);
        expect(countDates(before)).toBeGreaterThan(0);
        expect(daysBetween(after.from, after.to)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe("on nights where nothing changes", () => {
  const people = 60;
  const claims = (kind: NullKind) => {
    let made = 0;
    for (let seed = 1; seed <= people; seed += 1) {
      const counts = nullNights(kind, seed, { nights: 2 * year, perWeek: 3 });
      const diary = diaryOf(counts);
      const first = firstRecorded(diary);
      const points = nightSeries(diary, { from: addDays(thisYear.from, -year), to: lastTestNight });
      const { verdict } = changeOver(points, thisYear, { periods: periodsOf(thisYear, first), first });
      if (verdict === "fewer" || verdict === "more") made += 1;
    }
    return made / people;
  };

  it.each<NullKind>(["usual", "poisson", "markov10", "season-habit", "weekday-cramps+habit", "bad-start"])(
    "claims nothing of %s more often than one look may",
    (kind) => {
      // Five in a hundred, and what sixty people scatter around it.
      expect(claims(kind)).toBeLessThanOrEqual(0.1);
    },
  );

  it("finds a fall to half, year against year, where nights only scatter", () => {
    const found = Array.from({ length: people }, (_, seed) => {
      const factorOn = (at: number) => (at >= year ? 0.5 : 1);
      const counts = nullNights("poisson", 900 + seed, { nights: 2 * year, perWeek: 3, factorOn });
      return changeOf(counts).verdict === "fewer";
    });
    expect(found.filter(Boolean).length / people).toBeGreaterThanOrEqual(0.8);
  });
});

describe("what shares can be", () => {
  it("is never said to be several times as many as every night", () => {
    const diary = diaryOf(Array.from({ length: 182 }, () => 1));
    const range = lastWeeks(13, lastTestNight);
    const { low, high, verdict } = rangeChange(diary, range, firstRecorded(diary));
    expect(verdict).toBe("no-clear-change");
    expect(low).toBeGreaterThan(0.9);
    expect(high).toBeLessThan(1.1);
  });
});
