import { z } from "zod";
import { type CivilDate, parseCivilDate } from "./civil-date";
import { type ClockTime, parseClockTime } from "./clock-time";
import { type DateRange, dateRange } from "./date-range";
import { type Instant, parseInstant } from "./instant";
import { isTimeZone } from "./time-zone";

/** A schema for text that a parser either turns into a value or refuses with one plain message. */
function parsed<Value>(parse: (text: string) => Value | null, message: string) {
  return z.string().transform((text, context): Value => {
    const value = parse(text);
    if (value !== null) return value;
    context.addIssue({ code: "custom", message });
    return z.NEVER;
  });
}

export const civilDateSchema = parsed<CivilDate>(parseCivilDate, "Enter a date");
export const clockTimeSchema = parsed<ClockTime>(parseClockTime, "Enter a time, like 02:30");
export const instantSchema = parsed<Instant>(parseInstant, "Enter a date and a time");
export const timeZoneSchema = z.string().refine(isTimeZone, "Choose a time zone, like Europe/Berlin");

/** Two dates, both included; the message stands at the second when it comes first. */
export const dateRangeSchema = z
  .object({ from: civilDateSchema, to: civilDateSchema })
  .transform(({ from, to }, context): DateRange => {
    const range = dateRange(from, to);
    if (range) return range;
    context.addIssue({ code: "custom", path: ["to"], message: "The last date is before the first" });
    return z.NEVER;
  });
