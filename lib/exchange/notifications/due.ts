import { addDays, type CivilDate } from "#lib/base/time/civil-date";
import type { ClockTime } from "#lib/base/time/clock-time";
import { addSeconds, type Instant, secondsBetween } from "#lib/base/time/instant";
import { instantOf } from "#lib/base/time/instant-of";
import { livedCalendarDate, livedClock } from "#lib/base/time/lived-time";
import type { ReminderKey } from "#lib/people/reminders/mutations";
import type { Reminders } from "#lib/people/reminders/queries";

/** A reminder whose time has come: which one, and the moment it was meant for. */
export type Due = ReminderKey & {
  readonly asks: "morning" | "evening";
  readonly at: Instant;
  readonly until: Instant;
};

/** After so long a question no longer helps: a machine that slept till the afternoon does not ask about breakfast. */
const catchUpSeconds = 4 * 3600;

/** Whether a clock time lies in hours that may run over midnight. */
function isQuiet(time: ClockTime, { quietFrom, quietTo }: Pick<Reminders, "quietFrom" | "quietTo">): boolean {
  if (quietFrom === null || quietTo === null || quietFrom === quietTo) return false;
  return quietFrom < quietTo ? time >= quietFrom && time < quietTo : time >= quietFrom || time < quietTo;
}

const isNow = (at: Instant, now: Instant) => {
  const passed = secondsBetween(at, now);
  return passed >= 0 && passed < catchUpSeconds;
};

function dailyDue(
  kind: "morning" | "evening",
  time: ClockTime | null,
  { timeZone, now }: { timeZone: string; now: Instant },
): Due[] {
  if (time === null) return [];
  const today: CivilDate = livedCalendarDate(now, timeZone);
  // Yesterday's too: one meant for shortly before midnight may be caught up after it.
  return [addDays(today, -1), today].flatMap((day) => {
    const { instant: at } = instantOf({ date: day, time, timeZone });
    return isNow(at, now) ? [{ kind, asks: kind, day, at, until: addSeconds(at, catchUpSeconds) }] : [];
  });
}

/**
 * The reminders whose time has come, each by the clock where the person is: also on the days the clock changes, and up to
 * four hours late. None in a pause; in quiet hours they wait for the end of them.
 */
export function dueReminders(reminders: Reminders, now: Instant): Due[] {
  const { timeZone, morningAt, eveningAt, pausedUntil, snoozedUntil } = reminders;
  if (pausedUntil !== null && pausedUntil > now) return [];
  if (isQuiet(livedClock(now, timeZone), reminders)) return [];
  const later: Due[] =
    snoozedUntil !== null && isNow(snoozedUntil, now)
      ? [
          {
            kind: `later ${livedClock(snoozedUntil, timeZone)}`,
            asks: "morning",
            day: livedCalendarDate(snoozedUntil, timeZone),
            at: snoozedUntil,
            until: addSeconds(snoozedUntil, catchUpSeconds),
          },
        ]
      : [];
  const where = { timeZone, now };
  return [...dailyDue("morning", morningAt, where), ...later, ...dailyDue("evening", eveningAt, where)];
}
