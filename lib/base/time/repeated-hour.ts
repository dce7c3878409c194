import { wallClock } from "./wall-clock";

/** Which of the two passes of a repeated hour is meant, on the night the clock goes back. */
export type RepeatedHour = "first" | "second";

/** Longer than any clock is set back at once, shorter than the time between two changes. */
const aroundMs = 3 * 3600 * 1000;

/**
 * Which pass of a repeated hour an instant lies in; null at any other time. Tells 02:30 from 02:30: the clock that was, or
 * will be, further ahead of or behind UTC shows the same time at another moment.
 */
export function repeatedHourOf(instant: string, timeZone: string): RepeatedHour | null {
  const now = new Date(instant).getTime();
  const aheadAt = (moment: number) => wallClock(new Date(moment).toISOString(), timeZone).ahead;
  const ahead = aheadAt(now);
  const before = aheadAt(now - aroundMs);
  const after = aheadAt(now + aroundMs);
  if (before > ahead && aheadAt(now + ahead - before) === before) return "second";
  return after < ahead && aheadAt(now + ahead - after) === after ? "first" : null;
}
