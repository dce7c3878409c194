import { addDays, type CivilDate, civilDateOfColumn, columnOfCivilDate } from "./civil-date";
import { countDates, type DateRange, isWithin } from "./date-range";
import { defaultNightStartHour } from "./night-of";

/** A night the clocks were changed in, and which way: forward takes an hour from it, back gives one. */
export type ClockChange = { readonly night: CivilDate; readonly direction: "forward" | "back" };

const minuteMs = 60_000;
const halfADay = 12 * 60 * minuteMs;
const written = /GMT(?:([+-])(\d{2}):(\d{2}))?/;

/** Reads how many minutes the clocks of a zone are ahead of UTC at a moment. Made once a zone and asked for many moments. */
function aheadOfUtc(timeZone: string): (momentMs: number) => number {
  const format = new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" });
  return (momentMs) => {
    // The whole text: taking it to parts, to read the zone's alone, takes four times as long.
    const [, sign, hours, minutes] = written.exec(format.format(momentMs)) ?? [];
    if (sign === undefined) return 0;
    return (sign === "-" ? -1 : 1) * (60 * Number(hours) + Number(minutes));
  };
}

const noonOf = (date: CivilDate) => columnOfCivilDate(date).getTime() + halfADay;

/**
 * Reads how many minutes the clocks of a zone are ahead of UTC at noon UTC of a date. By Temporal the nights of ten years
 * take forty times as long. Noon UTC lies outside the hours in which any zone changes its clocks for the night before, from
 * Alaska to New Zealand.
 */
export function clockOffset(timeZone: string): (date: CivilDate) => number {
  const ahead = aheadOfUtc(timeZone);
  return (date) => ahead(noonOf(date));
}

/** Clocks are never changed twice within three weeks: Morocco, which does it for Ramadan, leaves six. */
const apart = 21;

/** The last minute before `high` at which the clocks still show what they show at `low`. */
function lastMinuteBefore(ahead: (momentMs: number) => number, low: number, high: number): number {
  const before = ahead(low);
  let [same, other] = [low / minuteMs, high / minuteMs];
  while (other - same > 1) {
    const middle = Math.floor((same + other) / 2);
    if (ahead(middle * minuteMs) === before) same = middle;
    else other = middle;
  }
  return same * minuteMs;
}

/**
 * The night that a change takes its hour from, or gives it to. The clock tells: the latest time beside the change, shown
 * just before it is set back or passed over when it is set forward, lies in that night, whatever hour nights begin at.
 */
function nightOfChange(momentMs: number, ahead: number, nightStartHour: number): CivilDate {
  const shown = new Date(momentMs + ahead * minuteMs);
  const date = civilDateOfColumn(shown);
  return shown.getUTCHours() >= nightStartHour ? date : addDays(date, -1);
}

/**
 * The nights of the range in which the clocks of a zone were changed, earliest first; none where they never are. Nights
 * begin at `nightStartHour`, a whole hour from 0 to 23.
 */
export function clockChanges(
  range: DateRange,
  timeZone: string,
  nightStartHour: number = defaultNightStartHour,
): ClockChange[] {
  const ahead = aheadOfUtc(timeZone);
  // A night that begins after noon, west of Greenwich, reaches into the UTC day after next.
  const first = addDays(range.from, -1);
  const nights = countDates(range) + 3;
  const found: ClockChange[] = [];
  for (let at = 0; at < nights; at += apart) {
    const [low, high] = [noonOf(addDays(first, at)), noonOf(addDays(first, Math.min(at + apart, nights)))];
    const [before, after] = [ahead(low), ahead(high)];
    if (before === after) continue;
    const moment = lastMinuteBefore(ahead, low, high);
    const night = nightOfChange(moment, Math.max(before, after), nightStartHour);
    if (isWithin(night, range)) found.push({ night, direction: after > before ? "forward" : "back" });
  }
  return found;
}
