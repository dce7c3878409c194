import type { TrendReport } from "#lib/insight/trends/report";

/** The least a zoom shows: a week. */
export const leastNights = 7;

/** False for a range so short, or with so few nights recorded, that there is nothing to look closer at. */
export function canLookCloser({ nightly: { counts } }: Pick<TrendReport, "nightly">): boolean {
  // A night of the range has its place in `counts` also where nothing was recorded.
  return counts.filter((count) => count !== null).length > leastNights;
}
