import { describe, expect, it } from "vitest";
import { addDays } from "#lib/base/time/civil-date";
import { lastWeeks } from "#lib/base/time/date-range";
import { diaryOf, lastTestNight } from "#testing/diary";
import { beforeAndDuring } from "./before-and-during";
import { nightSeries } from "./series/night-series";

const every = (nights: number, cramps: (index: number) => number | null) =>
  Array.from({ length: nights }, (_, index) => cramps(index));
const often = (index: number) => (index % 2 === 0 ? 1 : 0);
const seldom = (index: number) => (index % 14 === 0 ? 1 : 0);
const points = (counts: readonly (number | null)[]) =>
  nightSeries(diaryOf(counts), lastWeeks(26, lastTestNight));
const started = addDays(lastTestNight, -55);
const about = { startedOn: started, stoppedOn: null, last: lastTestNight };

describe("before and during a remedy", () => {
  it("says fewer, with both rates, when the interval leaves one side", () => {
    const sentence = beforeAndDuring(points([...every(56, often), ...every(56, seldom)]), about);
    expect(sentence).toMatch(
      /^3.5 cramps per 7 nights in the 8 weeks before, 0.5 in 8 weeks with it\. You had fewer/,
    );
    expect(sentence).toMatch(/placebo groups improve by about a third/);
  });

  it("shows no difference where nothing changed", () => {
    expect(beforeAndDuring(points(every(112, often)), about)).toMatch(/does not show a difference/);
  });

  it("looks at fewer weeks when further back is not recorded, and says what is missing under four", () => {
    const six = [...every(14, () => null), ...every(42, often), ...every(56, seldom)];
    expect(beforeAndDuring(points(six), about)).toMatch(/in the 7 weeks before|in the 6 weeks before/);
    const two = [...every(42, () => null), ...every(14, often), ...every(56, seldom)];
    expect(beforeAndDuring(points(two), about)).toBe("Not enough nights recorded before (14 of 23 needed).");
    const quiet = every(112, () => 0);
    expect(beforeAndDuring(points(quiet), about)).toBe("Too few cramps to compare (0 of 10).");
    expect(beforeAndDuring(points(six), { ...about, startedOn: addDays(lastTestNight, -20) })).toMatch(
      /^Too short/,
    );
  });

  it("says that the interval is at best when one side holds no cramp", () => {
    const sentence = beforeAndDuring(points([...every(56, often), ...every(56, () => 0)]), about);
    expect(sentence).toMatch(/^3.5 .* 0 in 8 weeks with it\. You had fewer .* at best/);
  });
});
