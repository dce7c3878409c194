import type { CivilDate } from "./civil-date";
import type { ClockTime } from "./clock-time";
import { repeatedHourOf } from "./repeated-hour";
import { wallClock } from "./wall-clock";

/** The clock as it stood where the moment was lived: "02:13". */
export function livedClock(instant: string, timeZone: string): ClockTime {
  return wallClock(instant, timeZone).time;
}

/** The hour on the clock where the moment was lived, 0 to 23. */
export function hourOf(instant: string, timeZone: string): number {
  return Number(wallClock(instant, timeZone).time.slice(0, 2));
}

/** The calendar date where the moment was lived, from midnight to midnight: what a date field shows. */
export function livedCalendarDate(instant: string, timeZone: string): CivilDate {
  return wallClock(instant, timeZone).date;
}

/** "02:13", or "02:13 (second time)" in the second pass of a repeated hour, so two moments never read alike. */
export function livedClockWords(instant: string, timeZone: string): string {
  const clock = livedClock(instant, timeZone);
  const pass = repeatedHourOf(instant, timeZone);
  return pass === null ? clock : `${clock} (${pass} time)`;
}
