import { addDays, type CivilDate } from "./civil-date";
import type { ClockTime } from "./clock-time";
import { defaultDayStartHour } from "./day-of";
import { instantOf } from "./instant-of";
import type { RepeatedHour } from "./repeated-hour";

/**
 * The instant of a clock time within a diet day: 00:30 of the day of the 28th is on the calendar's 29th, since the day runs
 * on until it starts anew at 03:00. The inverse of `dayOf` together with `livedClock`. See `instantOf` for clock changes.
 */
export function instantOnDay({
  day,
  time,
  timeZone,
  dayStartHour = defaultDayStartHour,
  repeatedHour,
}: {
  day: CivilDate;
  time: ClockTime;
  timeZone: string;
  dayStartHour?: number;
  repeatedHour?: RepeatedHour;
}): ReturnType<typeof instantOf> {
  const isAfterMidnight = Number(time.slice(0, 2)) < dayStartHour;
  return instantOf({ date: isAfterMidnight ? addDays(day, 1) : day, time, timeZone, repeatedHour });
}
