import { Temporal } from "temporal-polyfill";
import { addDays, type CivilDate } from "./civil-date";
import type { DateRange } from "./date-range";
import { nightOf } from "./night-of";

/** A night the clocks were changed in, and which way: forward takes an hour from it, back gives one. */
export type ClockChange = { readonly night: CivilDate; readonly direction: "forward" | "back" };

/** The nights of the range in which the clocks of a zone were changed, earliest first; none where they never are. */
export function clockChanges({ from, to }: DateRange, timeZone: string): ClockChange[] {
  const found: ClockChange[] = [];
  const end = Temporal.PlainDate.from(addDays(to, 1)).toZonedDateTime({ timeZone, plainTime: "12:00" });
  let at = Temporal.PlainDate.from(from).toZonedDateTime({ timeZone, plainTime: "12:00" });
  for (;;) {
    const next = at.getTimeZoneTransition("next");
    if (next === null || Temporal.ZonedDateTime.compare(next, end) >= 0) return found;
    const before = next.subtract({ nanoseconds: 1 });
    const difference = next.offsetNanoseconds - before.offsetNanoseconds;
    // A zone may change its name without moving the clocks.
    if (difference !== 0) {
      const night = nightOf({ instant: before.toInstant().toString(), timeZone });
      found.push({ night, direction: difference > 0 ? "forward" : "back" });
    }
    at = next;
  }
}

/** Whether the clocks of two zones show the same through the evening of a date: Berlin and Vienna always do. */
export function sameClocks(date: CivilDate, one: string, other: string): boolean {
  if (one === other) return true;
  const offset = (timeZone: string) =>
    Temporal.PlainDate.from(date).toZonedDateTime({ timeZone, plainTime: "20:00" }).offsetNanoseconds;
  return offset(one) === offset(other);
}
