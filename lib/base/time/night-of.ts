import type { CivilDate } from "./civil-date";
import { livedDate } from "./lived-date";

/** Nights run from noon to noon unless the person moves the boundary. */
export const defaultNightStartHour = 12;

/**
 * The night an instant belongs to, named by the civil date of its evening: with the usual boundary 23:50 on the 28th and
 * 02:13 on the 29th are both the night of the 28th, in the zone the moment was lived in.
 * `nightStartHour` is a whole hour from 0 to 23; someone who sleeps by day moves it.
 */
export function nightOf({
  instant,
  timeZone,
  nightStartHour = defaultNightStartHour,
}: {
  instant: string;
  timeZone: string;
  nightStartHour?: number;
}): CivilDate {
  return livedDate(instant, timeZone, nightStartHour);
}
