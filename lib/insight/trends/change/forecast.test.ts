import { expect, it } from "vitest";
import { lastWeeks } from "#lib/base/time/date-range";
import { diaryOf, lastTestNight } from "#testing/diary";
import { nullNights } from "#testing/null-nights";
import { nightSeries } from "../series/night-series";
import { forecastOf, placeOf } from "./forecast";

const pointsOf = (counts: readonly (number | null)[], weeks: number) =>
  nightSeries(diaryOf(counts), lastWeeks(weeks, lastTestNight));
const months = (...inFour: readonly number[]) =>
  inFour.flatMap((many) => Array.from({ length: 28 }, (_, at) => (at < many ? 1 : 0)));

it("places the last four weeks among the person's own, without a verdict", () => {
  const place = placeOf(pointsOf(months(4, 12, 8, 6), 16), lastTestNight);
  expect(place).toEqual({
    crampNights: { now: 1.5, low: 1, high: 3 },
    cramps: { now: 1.5, low: 1, high: 3 },
    earlier: 3,
  });
  expect(placeOf(pointsOf(months(4, 8, 6), 12), lastTestNight)).toBeNull();
  expect(placeOf([], lastTestNight)).toBeNull();
});

it("leaves four weeks with too few recorded nights out, and says nothing where these are", () => {
  const blank = Array.from({ length: 28 }, () => null);
  const place = placeOf(pointsOf([...months(4, 12, 8), ...blank, ...months(6)], 20), lastTestNight);
  expect(place?.earlier).toBe(3);
  expect(placeOf(pointsOf([...months(4, 12, 8, 6), ...blank], 20), lastTestNight)).toBeNull();
});

it("forecasts four weeks within what they can hold, and is right in about four of five", () => {
  let [right, of] = [0, 0];
  for (let seed = 1; seed <= 40; seed += 1) {
    const counts = nullNights("usual", seed, { nights: 364, perWeek: 3 });
    const forecast = forecastOf(pointsOf(counts, 52), lastTestNight);
    if (forecast === null) throw new Error("a year of nights has a forecast");
    expect(forecast.low).toBeGreaterThanOrEqual(0);
    expect(forecast.high).toBeLessThanOrEqual(28);
    right += forecast.right;
    of += forecast.of;
  }
  expect(right / of).toBeGreaterThan(0.7);
  expect(right / of).toBeLessThan(0.95);
});
