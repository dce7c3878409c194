import { dayOf } from "#lib/base/time/day-of";
import type { Instant } from "#lib/base/time/instant";
import type { DietEntryBody } from "./schema";

/**
 * Now, where the device is: the moment, the zone it is lived in and the diet day it belongs to there. On a journey that may be
 * another day than where the person's profile says the person lives.
 */
export function dietDayNow(
  timeZone: string,
  { now, dayStartHour }: { now: Instant; dayStartHour: number },
): Pick<DietEntryBody, "day" | "timeZone"> & { readonly consumedAt: Instant } {
  return { day: dayOf({ instant: now, timeZone, dayStartHour }), timeZone, consumedAt: now };
}
