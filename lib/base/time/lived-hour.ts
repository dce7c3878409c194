import { addDays, civilDate } from "./civil-date";
import { clockOffset } from "./clock-changes";

const [minuteMs, hourMs, dayMs] = [60_000, 3_600_000, 86_400_000];
const weekMs = 7 * dayMs;
/** Noon of this day UTC is where weeks are counted from: `clockOffset` reads the clocks at noon. */
const firstDay = civilDate("1970-01-01");

type Clock = { readonly exact: Intl.DateTimeFormat; readonly offsetAtWeek: (week: number) => number };

function clockOf(timeZone: string): Clock {
  const read = clockOffset(timeZone);
  const known = new Map<number, number>();
  return {
    exact: new Intl.DateTimeFormat("en-GB", { timeZone, hour: "2-digit", hourCycle: "h23" }),
    offsetAtWeek: (week) => {
      const offset = known.get(week) ?? read(addDays(firstDay, 7 * week));
      known.set(week, offset);
      return offset;
    },
  };
}

const clocks = new Map<string, Clock>();

/** A clock of a zone; making one takes a thousand times as long as reading it. */
function keptClock(timeZone: string): Clock {
  const kept = clocks.get(timeZone) ?? clockOf(timeZone);
  clocks.set(timeZone, kept);
  return kept;
}

/**
 * The hour the clock showed where the moment was lived, 0 to 23. Throws RangeError on an unknown zone. In a week at whose ends
 * the clocks are equally far ahead of UTC the hour is counted; only in the others is the zone's calendar asked, because that
 * takes twenty times as long and a report over ten years asks for 4,000 cramps.
 */
export function livedHour(instant: string, timeZone: string): number {
  const { exact, offsetAtWeek } = keptClock(timeZone);
  const moment = Date.parse(instant);
  const week = Math.floor((moment - dayMs / 2) / weekMs);
  const ahead = offsetAtWeek(week);
  if (ahead !== offsetAtWeek(week + 1)) return Number(exact.format(moment));
  const inDay = (((moment + ahead * minuteMs) % dayMs) + dayMs) % dayMs;
  return Math.floor(inDay / hourMs);
}
