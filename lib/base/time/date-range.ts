import { addDays, type CivilDate, daysBetween } from "./civil-date";

/** Civil dates from `from` to `to`, both included, `from` never after `to`. */
export type DateRange = { readonly from: CivilDate; readonly to: CivilDate };

/** Null when `from` is after `to`. */
export function dateRange(from: CivilDate, to: CivilDate): DateRange | null {
  return from <= to ? { from, to } : null;
}

/** The last `weeks` weeks of seven nights, the last of them ending on `endingOn`. `weeks` is a whole number from 1. */
export function lastWeeks(weeks: number, endingOn: CivilDate): DateRange {
  return { from: addDays(endingOn, 1 - 7 * weeks), to: endingOn };
}

/** How many dates the range holds: 1 for a single day. */
export function countDates(range: DateRange): number {
  return daysBetween(range.from, range.to) + 1;
}

/** Every date of the range, earliest first. */
export function datesIn(range: DateRange): CivilDate[] {
  return Array.from({ length: countDates(range) }, (_, index) => addDays(range.from, index));
}

export function isWithin(date: CivilDate, range: DateRange): boolean {
  return range.from <= date && date <= range.to;
}

/** The shortest range that holds them all. */
export function rangeOver(first: DateRange, ...others: readonly DateRange[]): DateRange {
  const ranges = [first, ...others];
  const [from = first.from] = ranges.map((range) => range.from).sort();
  const to =
    ranges
      .map((range) => range.to)
      .sort()
      .at(-1) ?? first.to;
  return { from, to };
}
