import type { DateRange } from "#lib/base/time/date-range";
import { summerness } from "#lib/base/time/summerness";
import { rounded } from "../rounded";

/** From the middle of winter to that of summer, twice as many seek treatment for cramps (Garrison 2015, `GAR15`). */
const twofold = Math.log(2) / 2;
/** Less than this is not worth a word beside what weeks do by themselves. */
const leastFactor = 1.1;

/** What the time of the year alone multiplies cramps by from one stretch to a later one; null where that is hardly anything. */
export function seasonAlone(before: DateRange, later: DateRange, timeZone: string): number | null {
  const log = twofold * (summerness(later, timeZone) - summerness(before, timeZone));
  return Math.abs(log) < Math.log(leastFactor) ? null : rounded(Math.exp(log));
}
