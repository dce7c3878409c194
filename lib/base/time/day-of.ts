import type { CivilDate } from "./civil-date";
import { livedDate } from "./lived-date";

/** A diet day starts at 03:00: a glass of milk at half past midnight is still the evening before. */
export const defaultDayStartHour = 3;

/** The diet day an instant belongs to. Day d comes before night d. `dayStartHour` is a whole hour from 0 to 23. */
export function dayOf({
  instant,
  timeZone,
  dayStartHour = defaultDayStartHour,
}: {
  instant: string;
  timeZone: string;
  dayStartHour?: number;
}): CivilDate {
  return livedDate(instant, timeZone, dayStartHour);
}
