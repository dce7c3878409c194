import { addDays, type CivilDate } from "#lib/base/time/civil-date";
import type { ClockTime } from "#lib/base/time/clock-time";
import type { Instant } from "#lib/base/time/instant";
import { instantOf } from "#lib/base/time/instant-of";
import { defaultNightStartHour } from "#lib/base/time/night-of";
import type { RepeatedHour } from "#lib/base/time/repeated-hour";

/**
 * The moment the clock showed `time` in a night: a time from the night's first hour on is of its evening, an earlier one
 * of the morning after, so that a clock time alone says which. `clock` tells whether it came once, twice or never.
 */
export function onsetInNight({
  night,
  time,
  timeZone,
  nightStartHour = defaultNightStartHour,
  repeatedHour,
}: {
  night: CivilDate;
  time: ClockTime;
  timeZone: string;
  nightStartHour?: number;
  repeatedHour?: RepeatedHour;
}): { instant: Instant; clock: "once" | "repeated" | "skipped" } {
  const date = Number(time.slice(0, 2)) >= nightStartHour ? night : addDays(night, 1);
  return instantOf({ date, time, timeZone, repeatedHour });
}
