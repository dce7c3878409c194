import { addDays } from "#lib/base/time/civil-date";
import { countDates, type DateRange } from "#lib/base/time/date-range";
import { dateRangeWords } from "#lib/base/time/date-words";
import type { TrendReport } from "#lib/insight/trends/report";
import { leastNights } from "./can-look-closer";

/** From so many nights on the brush moves by weeks, below by single nights. */
const byWeeksFrom = 57;
/** The whole range as a strip of steps, by which a part of it is chosen. */
export type BrushPicture = {
  readonly range: DateRange;
  /** Each step's height, 0 to 1 of the highest; null where nothing was recorded. */
  readonly heights: readonly (number | null)[];
  /** Nights a step stands for; the first step may be shorter. */
  readonly stepNights: number;
  /** Steps a choice must span at least. */
  readonly leastSteps: number;
};

/** For a range that `canLookCloser` allows. */
export function brushPicture({
  range,
  weeks,
  nightly,
}: Pick<TrendReport, "range" | "weeks" | "nightly">): BrushPicture {
  const stepNights = countDates(range) < byWeeksFrom ? 1 : 7;
  const figures = stepNights === 1 ? nightly.counts : weeks.points.map(({ per7 }) => per7);
  const most = Math.max(1, ...figures.map((figure) => figure ?? 0));
  const heights = figures.map((figure) => (figure === null ? null : figure / most));
  return { range, heights, stepNights, leastSteps: Math.ceil(leastNights / stepNights) };
}

/** A thin bar a step, as one path in a box of the steps' number by `height`; a gap where nothing was recorded. */
export function stripPath({ heights }: BrushPicture, height: number): string {
  return heights
    .map((share, at) => {
      if (share === null) return "";
      const tall = Math.round(2 + share * (height - 4));
      return `M${at + 0.2},${height}v-${tall}h0.6v${tall}z`;
    })
    .join("");
}

/** The nights from the `first` to the `last` step, both counted from 0 and both in it. Steps are counted back from the end. */
export function brushed(
  { range, heights, stepNights }: BrushPicture,
  first: number,
  last: number,
): DateRange {
  const before = (steps: number) => addDays(range.to, -stepNights * steps);
  const from = first === 0 ? range.from : addDays(before(heights.length - first), 1);
  return { from, to: before(heights.length - 1 - last) };
}

export function brushedWords(picture: BrushPicture, first: number, last: number): string {
  const { from, to } = brushed(picture, first, last);
  return dateRangeWords(from, to);
}
