import { instantOfDate } from "#lib/base/time/instant";
import type { Arrival } from "#lib/diary/nights/still-to-come";

/** Entries of a test arrive as it runs, at somebody's whose nights and days begin when they usually do. */
export const testArrival: Arrival = { now: instantOfDate(new Date()), nightStartHour: 12, dayStartHour: 3 };
