import { parseCivilDate } from "./civil-date";

declare const instantBrand: unique symbol;
/** A moment, written in UTC: "2026-03-28T01:13:00.000Z". Not a date: which night or day it is in depends on a zone. */
export type Instant = string & { readonly [instantBrand]: true };

const shape =
  /^(\d{4}-\d{2}-\d{2})[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?(?:[Zz]|([+-])(\d{2})(?::?(\d{2}))?)$/;
const minuteMs = 60_000;

/**
 * Reads an ISO 8601 moment with its offset or Z, to the millisecond; null when it is not one. By hand, because every page
 * writes moments down and none should wait for a library to do it.
 */
export function parseInstant(text: string): Instant | null {
  const [, day = "", hour, minute, second = "0", fraction = "", sign, aheadHours = "0", aheadMinutes = "0"] =
    shape.exec(text) ?? [];
  if (parseCivilDate(day) === null || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60)
    return null;
  if (Number(aheadHours) > 23 || Number(aheadMinutes) > 59) return null;
  const ahead = (sign === "-" ? -1 : 1) * (60 * Number(aheadHours) + Number(aheadMinutes));
  // A leap second is read as the second before it, and less than a millisecond is dropped.
  const seconds = `${Math.min(59, Number(second))}`.padStart(2, "0");
  const local = Date.parse(`${day}T${hour}:${minute}:${seconds}.${fraction.padEnd(3, "0").slice(0, 3)}Z`);
  return instantOfDate(new Date(local - ahead * minuteMs));
}

/** For moments the code itself knows to be right. Throws otherwise. */
export function instant(text: string): Instant {
  const parsed = parseInstant(text);
  if (parsed === null) throw new RangeError(`Not an instant: ${text}`);
  return parsed;
}

/** The moment in a timestamptz column, or the clock's own `new Date()`. */
export function instantOfDate(date: Date): Instant {
  return date.toISOString() as Instant;
}

export function dateOfInstant(moment: Instant): Date {
  return new Date(moment);
}

export function addSeconds(moment: Instant, seconds: number): Instant {
  return instantOfDate(new Date(Date.parse(moment) + Math.round(seconds * 1000)));
}

/** Seconds from `from` to `to`, negative when `to` is earlier. */
export function secondsBetween(from: Instant, to: Instant): number {
  return (Date.parse(to) - Date.parse(from)) / 1000;
}
