import { daysBetween } from "#lib/base/time/civil-date";
import { countDates } from "#lib/base/time/date-range";
import { dateRangeWords } from "#lib/base/time/date-words";
import type { TrendReport } from "#lib/insight/trends/report";
import type { ScaleSeries } from "#lib/insight/trends/series/scale-series";
import { type DateLabel, dateLabels } from "./date-labels";
import { type TimelineMark, timeline } from "./timeline";

export type ScalePicture = {
  readonly nights: number;
  readonly labels: readonly DateLabel[];
  readonly marks: readonly TimelineMark[];
  readonly dots: readonly {
    readonly x: number;
    readonly title: string;
    readonly nights: number;
    readonly median: number | null;
    /** How far the whisker reaches below and above the dot. */
    readonly reach: readonly [number, number] | null;
  }[];
};

/** The middle night of each week with a whisker from the lowest to the highest. A week without figures has no dot. */
export function scalePicture(
  { weeks }: Pick<ScaleSeries, "weeks">,
  shown: Pick<TrendReport, "range" | "marks" | "events">,
): ScalePicture {
  return {
    nights: countDates(shown.range),
    labels: dateLabels(shown.range, 3),
    marks: timeline(shown),
    dots: weeks.map(({ from, to, median, lowest, highest, nights }) => ({
      x: daysBetween(shown.range.from, from) + (daysBetween(from, to) + 1) / 2,
      title: dateRangeWords(from, to),
      nights,
      median,
      reach:
        median === null || lowest === null || highest === null ? null : [median - lowest, highest - median],
    })),
  };
}
