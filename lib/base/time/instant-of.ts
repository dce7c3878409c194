import { Temporal } from "temporal-polyfill";
import type { CivilDate } from "./civil-date";
import type { ClockTime } from "./clock-time";
import type { Instant } from "./instant";
import type { RepeatedHour } from "./repeated-hour";

/**
 * The instant of a wall-clock time on a civil date in a zone.
 *
 * `clock` says how the time stands to a clock change:
 * - "once": an ordinary time.
 * - "repeated": the clock showed it twice; `repeatedHour` chooses, the first when it does not say.
 * - "skipped": the clock never showed it. It is read by the clock that was not yet moved: 02:30 in a gap from 02:00 to
 *   03:00 is the moment half an hour after the gap opened, which the moved clock calls 03:30.
 *
 * Throws RangeError on an unknown zone: zones are checked where they enter.
 */
export function instantOf({
  date,
  time,
  timeZone,
  repeatedHour = "first",
}: {
  date: CivilDate;
  time: ClockTime;
  timeZone: string;
  repeatedHour?: RepeatedHour;
}): { instant: Instant; clock: "once" | "repeated" | "skipped" } {
  const wall = Temporal.PlainDateTime.from(`${date}T${time}`);
  const earlier = wall.toZonedDateTime(timeZone, { disambiguation: "earlier" });
  const later = wall.toZonedDateTime(timeZone, { disambiguation: "later" });
  const written = (moment: Temporal.ZonedDateTime) =>
    moment.toInstant().toString({ smallestUnit: "millisecond" }) as Instant;
  if (earlier.equals(later)) return { instant: written(earlier), clock: "once" };
  if (!earlier.toPlainDateTime().equals(wall)) return { instant: written(later), clock: "skipped" };
  return { instant: written(repeatedHour === "first" ? earlier : later), clock: "repeated" };
}
