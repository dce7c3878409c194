import { addDays, type CivilDate, civilDate, daysBetween } from "#lib/base/time/civil-date";
import type { ClockTime } from "#lib/base/time/clock-time";
import type { Instant } from "#lib/base/time/instant";
import { instantOf } from "#lib/base/time/instant-of";
import { livedCalendarDate } from "#lib/base/time/lived-time";

/** The hour somebody's day begins with, by the clock where they are. */
export type Morning = { readonly timeZone: string; readonly time: ClockTime };

const someMonday = civilDate("1900-01-01");
const daysSinceMonday = (date: CivilDate) => daysBetween(someMonday, date) % 7;

/** The latest Monday morning that has come: the week a letter is due for, and the moment it was meant for. */
export function letterWeek({ timeZone, time }: Morning, now: Instant): { monday: CivilDate; at: Instant } {
  const today = livedCalendarDate(now, timeZone);
  const monday = addDays(today, -daysSinceMonday(today));
  const { instant } = instantOf({ date: monday, time, timeZone });
  if (instant <= now) return { monday, at: instant };
  const before = addDays(monday, -7);
  return { monday: before, at: instantOf({ date: before, time, timeZone }).instant };
}
