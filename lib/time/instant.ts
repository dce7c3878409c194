import { Temporal } from "temporal-polyfill";

declare const instantBrand: unique symbol;
/** A moment, written in UTC: "2026-03-28T01:13:00.000Z". Not a date: which night or day it is in depends on a zone. */
export type Instant = string & { readonly [instantBrand]: true };

/** Reads an ISO 8601 moment with its offset or Z, to the millisecond; null when it is not one. */
export function parseInstant(text: string): Instant | null {
  try {
    return Temporal.Instant.from(text).toString({ smallestUnit: "millisecond" }) as Instant;
  } catch {
    return null;
  }
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
  return new Date(Temporal.Instant.from(moment).epochMilliseconds);
}

export function addSeconds(moment: Instant, seconds: number): Instant {
  return Temporal.Instant.from(moment)
    .add({ milliseconds: Math.round(seconds * 1000) })
    .toString({ smallestUnit: "millisecond" }) as Instant;
}

/** Seconds from `from` to `to`, negative when `to` is earlier. */
export function secondsBetween(from: Instant, to: Instant): number {
  return (Temporal.Instant.from(to).epochMilliseconds - Temporal.Instant.from(from).epochMilliseconds) / 1000;
}
