import { addDays } from "#lib/time/civil-date";
import { countDates, type DateRange } from "#lib/time/date-range";

/** Nights in the comparison of the last four weeks with the four before. */
export const comparedNights = 28;
/** Whole weeks before the range that the first rolling mean in it reaches back to. */
const leadNights = 27;
/** Half a year to the end of the range, whatever the range: what "now" is judged by does not change with the picture. */
export const judgedNights = 182;

/**
 * What must be read to report on a range: the range itself, the nights its first rolling mean reaches back to, and the
 * half year to its end that the comparison of the last weeks is judged by.
 */
export function readingRange(range: DateRange): DateRange {
  const nights = Math.max(judgedNights, countDates(range) + leadNights);
  return { from: addDays(range.to, 1 - nights), to: range.to };
}
