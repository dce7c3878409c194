import { daysBetween } from "#lib/base/time/civil-date";
import { countDates, type DateRange } from "#lib/base/time/date-range";
import { dateRangeWords } from "#lib/base/time/date-words";
import type { TrendReport } from "#lib/insight/trends/report";
import type { WeekPoint } from "#lib/insight/trends/series/week-series";
import { type DateLabel, dateLabels } from "./date-labels";
import { type TimelineMark, timeline } from "./timeline";
import { weekTop } from "./week-top";

export type WeekDot = {
  /** The middle of the week, in nights from the start of the range. */
  readonly x: number;
  readonly title: string;
  readonly recorded: number;
  readonly cramps: number;
  readonly per7: number | null;
  /** Too few nights behind the dot to lean on: drawn hollow. */
  readonly isThin: boolean;
  readonly rolling: number | null;
  /** Cut at the top of the axis; `isCut` where it reaches higher. */
  readonly band: readonly [number, number] | null;
  readonly isCut: boolean;
};

export type WeekPicture = {
  readonly nights: number;
  readonly dots: readonly WeekDot[];
  readonly labels: readonly DateLabel[];
  readonly marks: readonly TimelineMark[];
  /** The end of the axis, and the numbers written along it. */
  readonly top: number;
  readonly heights: readonly number[];
  /** Where the band reaches higher than the axis: the first week of each such run. */
  readonly cuts: readonly number[];
  /** One letter a night: "c" cramps, "n" none, "-" not recorded. */
  readonly states: string;
};

/** A week with fewer recorded nights is a ring, here and on the sheet: it stands on little. */
export const solidFromNights = 4;

function heightsTo(top: number): number[] {
  const step = top <= 4 ? 1 : top <= 8 ? 2 : top <= 20 ? 4 : top / 5;
  return Array.from({ length: Math.floor(top / step) + 1 }, (_, at) => at * step);
}

/** Where everything stands in the picture of the weeks: the numbers are the report's own. */
export function weekPicture(
  report: Pick<TrendReport, "range" | "weeks" | "marks" | "events" | "nightly">,
): WeekPicture {
  const { range, weeks, nightly } = report;
  const top = weekTop(weeks.points);
  const dots = weeks.points.map((week) => weekDot(week, range, top));
  return {
    nights: countDates(range),
    labels: dateLabels(range, 5),
    marks: timeline(report),
    top,
    heights: heightsTo(top),
    states: nightly.counts.map((count) => (count === null ? "-" : count > 0 ? "c" : "n")).join(""),
    dots,
    cuts: dots.flatMap(({ x, isCut }, at) => (isCut && !dots[at - 1]?.isCut ? [x] : [])),
  };
}

function weekDot(week: WeekPoint, range: DateRange, top: number): WeekDot {
  // A line over a week hardly anyone wrote about would be a line across unrecorded nights.
  const rolling = week.recorded < solidFromNights ? null : week.rolling;
  return {
    x: daysBetween(range.from, week.from) + week.nights / 2,
    title: dateRangeWords(week.from, week.to),
    recorded: week.recorded,
    cramps: week.cramps,
    per7: week.per7,
    isThin: week.recorded < solidFromNights,
    rolling: rolling?.rate ?? null,
    band: rolling && [Math.min(rolling.low, top), Math.min(rolling.high, top)],
    isCut: rolling !== null && rolling.high > top,
  };
}
