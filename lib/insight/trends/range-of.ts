import { addDays, type CivilDate, daysBetween } from "#lib/base/time/civil-date";
import { type DateRange, lastWeeks } from "#lib/base/time/date-range";
import { longestRangeNights } from "./own-range";
import { usualWeeks } from "./range-weeks";
import type { ChosenRange } from "./schema";

/**
 * The nights a choice stands for: the last weeks end with `lastNight` and do not reach back before `firstNight`; all there is begins with the first night written
 * about (`firstNight`; without one it is the usual weeks) and reaches back ten years at most; two dates stand for
 * themselves. No range reaches into nights still to come, which nobody can have recorded.
 */
export function rangeOf(
  chosen: ChosenRange,
  lastNight: CivilDate,
  firstNight: CivilDate | null = null,
): DateRange {
  if ("weeks" in chosen) {
    const { from, to } = lastWeeks(chosen.weeks, lastNight);
    return { from: firstNight !== null && from < firstNight && firstNight <= to ? firstNight : from, to };
  }
  const lived = (date: CivilDate) => (daysBetween(lastNight, date) > 0 ? lastNight : date);
  if ("from" in chosen) return { from: lived(chosen.from), to: lived(chosen.to) };
  if (firstNight === null) return lastWeeks(usualWeeks, lastNight);
  const earliest = addDays(lastNight, 1 - longestRangeNights);
  return { from: firstNight < earliest ? earliest : lived(firstNight), to: lastNight };
}
