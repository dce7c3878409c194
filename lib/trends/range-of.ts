import { type CivilDate, daysBetween } from "#lib/time/civil-date";
import { type DateRange, lastWeeks } from "#lib/time/date-range";
import type { ChosenRange } from "./schema";

/**
 * The nights a choice stands for: the last weeks end with `lastNight`; two dates stand for themselves, but no range reaches
 * into nights still to come, which nobody can have recorded.
 */
export function rangeOf(chosen: ChosenRange, lastNight: CivilDate): DateRange {
  if ("weeks" in chosen) return lastWeeks(chosen.weeks, lastNight);
  const lived = (date: CivilDate) => (daysBetween(lastNight, date) > 0 ? lastNight : date);
  return { from: lived(chosen.from), to: lived(chosen.to) };
}
