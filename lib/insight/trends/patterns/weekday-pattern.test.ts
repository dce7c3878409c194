import { describe, expect, it } from "vitest";
import { lastWeeks } from "#lib/base/time/date-range";
import { diaryOf, lastTestNight } from "#testing/diary";
import { type NullKind, nullNights } from "#testing/null-nights";
import { nightSeries } from "../series/night-series";
import { weekdayPattern } from "./weekday-pattern";

const people = 200;

/** In how many of 100 people half a year names a day; with weekends of so many times the cramps. */
function namedPer100(kind: NullKind, times: number, perWeek: number): number {
  const findings = Array.from({ length: people }, (_, seed) => {
    // The last test night is a Saturday: 5 and 6 are the evenings of Fridays and Saturdays.
    const factorOn = (at: number) => (at % 7 >= 5 ? times : 1);
    const counts = nullNights(kind, 300 + seed, { nights: 182, perWeek, factorOn });
    return weekdayPattern(nightSeries(diaryOf(counts), lastWeeks(26, lastTestNight))).finding;
  });
  return (100 * findings.filter((finding) => / out with more/.test(finding)).length) / people;
}

describe("the day of the week", () => {
  it.each<NullKind>(["usual", "poisson", "markov10", "wander.98", "mnar-bad-recorded", "reporting-drift"])(
    "is named of %s nights, all alike, in at most what one look may",
    (kind) => {
      // Five in a hundred, and what two hundred people scatter around it.
      expect(namedPer100(kind, 1, 3)).toBeLessThanOrEqual(8);
    },
  );

  // Nights in long spells hide a weekend: in a bad spell every night has cramps, in a calm one none.
  it.each<[NullKind, number]>([
    ["poisson", 50],
    ["usual", 40],
    ["markov10", 20],
  ])("is found within half a year of %s nights with weekends of twice the cramps", (kind, least) => {
    expect(namedPer100(kind, 2, 3)).toBeGreaterThanOrEqual(least);
  });

  it("is not named of a handful of weeks, however they fell", () => {
    const counts = Array.from({ length: 42 }, (_, at) => (at % 7 === 6 ? 1 : 0));
    const { finding } = weekdayPattern(nightSeries(diaryOf(counts), lastWeeks(6, lastTestNight)));
    expect(finding).toBe("No day of the week stands out, 42 of 42 nights recorded.");
  });
});
