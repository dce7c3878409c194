import type { CivilDate } from "#lib/time/civil-date";
import { type DateRange, lastWeeks } from "#lib/time/date-range";
import type { ChosenRange } from "./schema";

/** The nights a choice stands for: the last weeks end with `lastNight`; two dates stand for themselves. */
export function rangeOf(chosen: ChosenRange, lastNight: CivilDate): DateRange {
  return "weeks" in chosen ? lastWeeks(chosen.weeks, lastNight) : chosen;
}
