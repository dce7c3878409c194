import { parseCivilDate } from "#lib/base/time/civil-date";
import { countDates, dateRange } from "#lib/base/time/date-range";

/** Ten years and a little: the longest range a page shows. */
export const longestRangeNights = 3700;

/**
 * What is wrong with two dates as they were typed, by the field to mend; null where they are a range a page can show. The
 * same rules as `rangeSchema`, without the library behind it: the trends page must not wait for that.
 */
export function ownRangeProblem(typed: {
  readonly from: string;
  readonly to: string;
}): { readonly from: string } | { readonly to: string } | null {
  const [from, to] = [parseCivilDate(typed.from), parseCivilDate(typed.to)];
  const range = from && to && dateRange(from, to);
  if (!range) return { to: "Please enter two dates, the first one first" };
  return countDates(range) > longestRangeNights ? { from: "Please choose at most ten years" } : null;
}
