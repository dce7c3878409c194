import { addDays } from "#lib/base/time/civil-date";
import { countDates, type DateRange } from "#lib/base/time/date-range";

/** Nights in the comparison of the last four weeks with the four before. */
export const comparedNights = 28;
/** The half year by which the spells of any week are judged. */
export const judgedWeeks = 26;

/**
 * What must be read to report on a range: the range, and the half year before it that its first weeks are judged by. So a
 * week has the same numbers in whatever range it is looked at.
 */
export function readingRange(range: DateRange): DateRange {
  return { from: addDays(range.from, -7 * judgedWeeks), to: range.to };
}

/**
 * The nights and cramps that are read for a range: as long a stretch before it as the range itself, and the half year by which
 * a change must have stood before it is said.
 */
export function nightsReading(range: DateRange): DateRange {
  return { from: addDays(range.from, -(countDates(range) + 7 * judgedWeeks)), to: range.to };
}
