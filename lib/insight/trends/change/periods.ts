import { addDays, type CivilDate, daysBetween } from "#lib/base/time/civil-date";
import { countDates, type DateRange } from "#lib/base/time/date-range";

/** Nights a side needs, twelve weeks: four weeks against four cannot answer. */
export const minimumSideNights = 84;

/** Under two weeks a third of a diary is a handful of nights, and to set two of them side by side says nothing. */
const shortestThird = 14;

/** Two stretches that are compared, and how they came about. */
export type Periods = {
  readonly how: "range-before" | "thirds" | "chosen";
  readonly before: DateRange;
  readonly after: DateRange;
};

/**
 * The two stretches by which a range is answered: the range against as long a stretch before it, where at least half of that
 * lies in the diary; else its first third against its last. `first` is the first recorded night, before which there is nothing
 * to compare. Null where the diary begins after the range, or is too young for thirds of two weeks.
 */
export function periodsOf(range: DateRange, first: CivilDate | null): Periods | null {
  if (first === null || first > range.to) return null;
  const from = first > range.from ? first : range.from;
  const nights = countDates({ from, to: range.to });
  const asLongBefore = addDays(from, -nights);
  const earliest = first > asLongBefore ? first : asLongBefore;
  const earlier = daysBetween(earliest, from);
  if (earlier >= Math.max(nights / 2, 1)) {
    return {
      how: "range-before",
      before: { from: earliest, to: addDays(from, -1) },
      after: { from, to: range.to },
    };
  }
  const third = Math.floor(nights / 3);
  if (third < shortestThird) return null;
  return {
    how: "thirds",
    before: { from, to: addDays(from, third - 1) },
    after: { from: addDays(range.to, 1 - third), to: range.to },
  };
}

/** Before and from a date on which something happened, "since my operation", within a range. Null where one side is empty. */
export function periodsAround(range: DateRange, date: CivilDate, first: CivilDate | null): Periods | null {
  const from = first !== null && first > range.from ? first : range.from;
  if (first === null || date <= from || date > range.to) return null;
  return {
    how: "chosen",
    before: { from, to: addDays(date, -1) },
    after: { from: date, to: range.to },
  };
}

/** Both stretches as many nights earlier, the earlier one no further back than the diary reaches. */
export function earlierBy(nights: number, { how, before, after }: Periods, first: CivilDate): Periods | null {
  const moved = ({ from, to }: DateRange) => ({ from: addDays(from, -nights), to: addDays(to, -nights) });
  const [one, other] = [moved(before), moved(after)];
  if (one.to < first) return null;
  return { how, before: one.from < first ? { from: first, to: one.to } : one, after: other };
}
