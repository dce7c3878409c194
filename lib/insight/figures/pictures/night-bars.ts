import { addDays } from "#lib/base/time/civil-date";
import { countDates } from "#lib/base/time/date-range";
import type { TrendReport } from "#lib/insight/trends/report";
import { type DateLabel, dateLabels } from "./date-labels";

/** In a range of at most so many nights each can be seen by itself. */
const mostNights = 56;

export type NightBar = { readonly night: string; readonly cramps: number | null; readonly isSevere: boolean };

export type NightBars = {
  readonly bars: readonly NightBar[];
  readonly labels: readonly DateLabel[];
  /** The most cramps of a night, at least 1: the end of the axis. */
  readonly most: number;
};

const severeFrom = 7;

/** Every night by itself: how many cramps, none, or a gap where nothing was written. Null in a long range. */
export function nightBars({ range, nightly }: Pick<TrendReport, "range" | "nightly">): NightBars | null {
  if (countDates(range) > mostNights) return null;
  const bars = nightly.counts.map((cramps, at) => ({
    night: addDays(range.from, at),
    cramps,
    isSevere: (nightly.pains[at] ?? 0) >= severeFrom,
  }));
  return {
    bars,
    labels: dateLabels(range, 5),
    most: Math.max(1, ...bars.map(({ cramps }) => cramps ?? 0)),
  };
}
