import { dayOf } from "#lib/base/time/day-of";
import type { Instant } from "#lib/base/time/instant";
import type { DoseBody } from "./schema";

/** A dose tapped at this moment: it belongs to the day it is where the device is, whatever zone the profile names. */
export function doseNow(
  { remedyId, name, status }: Pick<DoseBody, "remedyId" | "name" | "status">,
  { now, timeZone, dayStartHour }: { now: Instant; timeZone: string; dayStartHour: number },
): DoseBody {
  return {
    remedyId,
    day: dayOf({ instant: now, timeZone, dayStartHour }),
    takenAt: status === "skipped" ? null : now,
    timeZone,
    status,
    units: null,
    source: "app",
    name,
  };
}
