declare const clockTimeBrand: unique symbol;
/** A time on the wall clock, "HH:mm", 00:00 to 23:59. */
export type ClockTime = string & { readonly [clockTimeBrand]: true };

/** Reads "2:30", "02:30" or "02:30:15" (seconds are dropped); null for anything else. */
export function parseClockTime(text: string): ClockTime | null {
  const parts = /^(\d{1,2}):(\d{2})(?::\d{2})?$/.exec(text.trim());
  if (!parts) return null;
  const [, hour = "", minute = ""] = parts;
  if (Number(hour) > 23 || Number(minute) > 59) return null;
  return `${hour.padStart(2, "0")}:${minute}` as ClockTime;
}
