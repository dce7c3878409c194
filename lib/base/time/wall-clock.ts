import type { CivilDate } from "./civil-date";
import type { ClockTime } from "./clock-time";

const walls = new Map<string, Intl.DateTimeFormat>();

/** A clock and calendar of a zone; making one takes a thousand times as long as reading it. */
function wallOf(timeZone: string): Intl.DateTimeFormat {
  const known = walls.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    calendar: "iso8601",
    numberingSystem: "latn",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
    hourCycle: "h23",
  });
  walls.set(timeZone, made);
  return made;
}

/**
 * What calendar and clock showed where a moment was lived, and how far they were ahead of UTC, in milliseconds. From the
 * browser's own zones: the pages that only show times need no library for it. Throws RangeError on an unknown zone, and on
 * what is no moment.
 */
export function wallClock(
  instant: string,
  timeZone: string,
): { readonly date: CivilDate; readonly time: ClockTime; readonly ahead: number } {
  const moment = new Date(instant);
  const parts: Record<string, string> = {};
  for (const { type, value } of wallOf(timeZone).formatToParts(moment)) parts[type] = value;
  const { year = "", month = "", day = "", hour = "", minute = "", second = "" } = parts;
  const shown = Date.UTC(
    Number(year),
    Number(month) - 1,
    Number(day),
    Number(hour),
    Number(minute),
    Number(second),
  );
  return {
    date: `${year.padStart(4, "0")}-${month}-${day}` as CivilDate,
    time: `${hour}:${minute}` as ClockTime,
    ahead: shown - Math.floor(moment.getTime() / 1000) * 1000,
  };
}
