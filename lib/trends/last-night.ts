import type { CivilDate } from "#lib/time/civil-date";
import { addSeconds, type Instant } from "#lib/time/instant";
import { nightOf } from "#lib/time/night-of";

/** A night is looked back on from 18 hours after its boundary: six in the morning, when it begins at noon. */
const hoursUntilMorning = 18;

/**
 * The latest night that is over, for someone whose nights begin at `nightStartHour` in `timeZone`. A night still going
 * on does not count yet: so far it could only hold cramps, never "none", and would push every rate up.
 */
export function lastNight({
  now,
  timeZone,
  nightStartHour,
}: {
  now: Instant;
  timeZone: string;
  nightStartHour: number;
}): CivilDate {
  return nightOf({ instant: addSeconds(now, -hoursUntilMorning * 3600), timeZone, nightStartHour });
}
