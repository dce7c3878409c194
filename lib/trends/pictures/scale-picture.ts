import { daysBetween } from "#lib/time/civil-date";
import { countDates } from "#lib/time/date-range";
import { dateRangeWords } from "#lib/time/lived-time";
import type { TrendReport } from "../report";
import type { ScaleSeries } from "../series/scale-series";
import { type DateLabel, dateLabels } from "./date-labels";
import { type MarkLetter, markLetters } from "./week-picture";

export type ScalePicture = {
  readonly nights: number;
  readonly labels: readonly DateLabel[];
  readonly marks: readonly MarkLetter[];
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
  { range, marks }: Pick<TrendReport, "range" | "marks">,
): ScalePicture {
  return {
    nights: countDates(range),
    labels: dateLabels(range, 3),
    marks: markLetters({ range, marks }),
    dots: weeks.map(({ from, to, median, lowest, highest, nights }) => ({
      x: daysBetween(range.from, from) + (daysBetween(from, to) + 1) / 2,
      title: dateRangeWords(from, to),
      nights,
      median,
      reach:
        median === null || lowest === null || highest === null ? null : [median - lowest, highest - median],
    })),
  };
}
