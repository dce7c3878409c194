import { rollingRate } from "#lib/stats/rolling-rate";
import { addDays, type CivilDate, daysBetween } from "#lib/time/civil-date";
import type { DateRange } from "#lib/time/date-range";
import { weeks } from "#lib/time/weeks";
import { judgedWeeks } from "../reading-range";
import { rounded } from "../rounded";
import type { NightPoint } from "./night-series";

/** Under this many recorded nights a rate is not spoken of. Sebo 2019 logged two weeks. */
export const rateGateNights = 14;
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
  /** Cramps per 7 recorded nights in this week; null when none was recorded. */
  readonly per7: number | null;
  /** The same over the four weeks to this one; null where fewer than 14 nights stand behind it. */
  readonly rolling: WeeklyRate | null;
};

/** Counts of the nights between two dates, the unrecorded ones left out. */
export function weekCounts(points: readonly NightPoint[], { from, to }: DateRange) {
  const recorded = points.filter(
    ({ night, summary }) => from <= night && night <= to && summary.state !== "not-recorded",
  );
  return {
    recorded: recorded.length,
    cramps: recorded.reduce((sum, { summary }) => sum + summary.count, 0),
    crampNights: recorded.filter(({ summary }) => summary.state === "cramps").length,
  };
}

/**
 * Weeks of the range with their counts and the rolling four-week rate. `points` should span `readingRange(range)`, so that
 * the first week of the range has its full window; where they do not, it has none.
 */
export function weekSeries(points: readonly NightPoint[], range: DateRange): WeekPoint[] {
  const lead = Math.max(0, daysBetween(points[0]?.night ?? range.from, range.from));
  const read = weeks({ from: addDays(range.from, -lead), to: range.to });
  const slices = sliceByWeek(points, read);
  const counts = slices.map((slice, week) => weekCounts(slice, read[week] ?? range));
  const rolling = rollingRate(
    counts.map((week) => week.cramps),
    counts.map((week) => week.recorded),
    { window: rollingWeeks, minimumExposure: rateGateNights, spreadOver: judgedWeeks },
  );
  return weeks(range).map((week) => {
    const at = read.findIndex(({ to }) => to === week.to);
    const estimate = rolling[at] ?? null;
    const count = weekCounts(slices[at] ?? [], week);
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

/** Points of each week, both in date order: one pass, because ten years hold 522 weeks. */
function sliceByWeek(points: readonly NightPoint[], read: readonly DateRange[]): NightPoint[][] {
  let at = 0;
  return read.map(({ to }) => {
    const slice: NightPoint[] = [];
    for (let point = points[at]; point && point.night <= to; point = points[at]) {
      slice.push(point);
      at += 1;
    }
    return slice;
  });
}
