import { Temporal } from "temporal-polyfill";
import type { CivilDate } from "./civil-date";

/**
 * The civil date whose period of one day, starting at `startHour` on the wall clock, holds the instant.
 *
 * The wall clock decides, not a count of hours, so periods of 23 and 25 hours come out by themselves. Boundaries are whole
 * hours: a clock set back repeats the time between two whole or half hours and so can never cross one twice.
 */
export function livedDate(instant: string, timeZone: string, startHour: number): CivilDate {
  const lived = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone);
  const date = lived.toPlainDate();
  return (lived.hour >= startHour ? date : date.subtract({ days: 1 })).toString() as CivilDate;
}
