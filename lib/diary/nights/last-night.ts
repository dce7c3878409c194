import type { CivilDate } from "#lib/base/time/civil-date";
import { addSeconds, type Instant } from "#lib/base/time/instant";
import { nightOf } from "#lib/base/time/night-of";

/** From this long after a night began it is the one just slept: with the usual boundary, from four in the morning. */
const sleptAfterSeconds = 16 * 3600;

/** The night "How was last night?" asks about: the latest that began at least 16 hours ago. */
export function lastNight(where: { instant: Instant; timeZone: string; nightStartHour?: number }): CivilDate {
  return nightOf({ ...where, instant: addSeconds(where.instant, -sleptAfterSeconds) });
}
