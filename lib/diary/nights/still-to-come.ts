import type { CivilDate } from "#lib/base/time/civil-date";
import { dayOf } from "#lib/base/time/day-of";
import { addSeconds, type Instant } from "#lib/base/time/instant";
import { nightOf } from "#lib/base/time/night-of";

/** How far ahead of ours a device's clock may run, in seconds: what it says of "now" is not of the future. */
const leadSeconds = 15 * 60;

/** Further back than this a date is more likely mistyped than meant, and is asked about. */
const longAgoYears = 60;

/** Whether a date is so long before another that the year should be looked at again. */
export function isLongAgo(date: CivilDate, today: CivilDate): boolean {
  return `${Number(date.slice(0, 4)) + longAgoYears}`.padStart(4, "0") + date.slice(4) < today;
}

/** The moment something arrives, and where the person's nights and days begin. */
export type Arrival = {
  readonly now: Instant;
  readonly nightStartHour: number;
  readonly dayStartHour: number;
};

/** What an entry says of when it was; a part it does not have is left out. */
export type When = {
  readonly timeZone: string;
  readonly night?: CivilDate;
  readonly onset?: Instant | null;
  readonly day?: CivilDate;
};

/**
 * What of an entry is still to come, with a message at its field: nothing is recorded ahead of its night. Empty where all of
 * it has begun. The zone is the one it was lived in, because a night begins there first.
 */
export function stillToCome(
  { timeZone, night, onset, day }: When,
  { now, nightStartHour, dayStartHour }: Arrival,
): Readonly<Partial<Record<"night" | "onset" | "day", string>>> {
  const instant = addSeconds(now, leadSeconds);
  const isNightAhead = night !== undefined && night > nightOf({ instant, timeZone, nightStartHour });
  const isOnsetAhead = onset !== undefined && onset !== null && onset > instant;
  const isDayAhead = day !== undefined && day > dayOf({ instant, timeZone, dayStartHour });
  return {
    ...(isNightAhead && { night: "This night has not begun yet" }),
    ...(isOnsetAhead && { onset: "This moment is still to come" }),
    ...(isDayAhead && { day: "This day has not begun yet" }),
  };
}
