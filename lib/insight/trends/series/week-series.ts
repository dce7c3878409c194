import { rollingRate } from "#lib/base/stats/rolling-rate";
import { addDays, type CivilDate, daysBetween } from "#lib/base/time/civil-date";
import type { DateRange } from "#lib/base/time/date-range";
import { weeks } from "#lib/base/time/weeks";
import { judgedWeeks } from "#lib/insight/record/reading-range";
import { minimumRateNights } from "../minimum-data";
import { rounded } from "../rounded";
import type { NightPoint } from "./night-series";
import { nightsWithin } from "./nights-within";

/** Weeks in the rolling rate, and in each side of a comparison. */
export const rollingWeeks = 4;

/** A rate per 7 recorded nights with its 95 % interval. */
export type WeeklyRate = { readonly rate: number; readonly low: number; readonly high: number };

export type WeekPoint = {
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly nights: number;
  readonly recorded: number;
  readonly cramps: number;
  readonly crampNights: number;
  /** On some of the nights there were cramps that nobody counted: at least so many. */
  readonly crampsIsFloor: boolean;
  /** Cramps per 7 recorded nights in this week; null when none was recorded. */
  readonly per7: number | null;
  /** The same over the four weeks to this one; null where fewer than 14 nights stand behind it. */
  readonly rolling: WeeklyRate | null;
};

/** Counts of the nights between two dates, the unrecorded ones left out. `points` are in date order. */
export function weekCounts(points: readonly NightPoint[], range: DateRange) {
  let [recorded, cramps, crampNights, floors] = [0, 0, 0, 0];
  for (const { summary } of nightsWithin(points, range)) {
    if (summary.state === "not-recorded") continue;
    recorded += 1;
    cramps += summary.count;
    if (summary.state === "cramps") crampNights += 1;
    if (summary.countIsFloor) floors += 1;
  }
  return { recorded, cramps, crampNights, crampsIsFloor: floors > 0 };
}

/**
 * Weeks of the range with their counts and the rolling four-week rate. `points` should span `readingRange(range)`, so that
 * the first week of the range has its full window; where they do not, it has none.
 */
export function weekSeries(points: readonly NightPoint[], range: DateRange): WeekPoint[] {
  const lead = Math.max(0, daysBetween(points[0]?.night ?? range.from, range.from));
  const read = weeks({ from: addDays(range.from, -lead), to: range.to });
  const counts = read.map((week) => weekCounts(points, week));
  const rolling = rollingRate(
    counts.map((week) => week.cramps),
    counts.map((week) => week.recorded),
    { window: rollingWeeks, minimumExposure: minimumRateNights, spreadOver: judgedWeeks },
  );
  const asked = weeks(range);
  // Weeks are counted back from the end, so those asked for are the last of those read.
  const before = read.length - asked.length;
  return asked.map((week, at) => {
    const estimate = rolling[before + at] ?? null;
    const count = weekCounts(points, week);
    return {
      ...week,
      ...count,
      per7: count.recorded === 0 ? null : rounded((7 * count.cramps) / count.recorded),
      rolling: estimate && {
        rate: rounded(7 * estimate.rate),
        low: rounded(7 * estimate.low),
        high: rounded(7 * estimate.high),
      },
    };
  });
}
