const clocks = new Map<string, Intl.DateTimeFormat>();

/** A clock of a zone; making one takes a thousand times as long as reading it. */
function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat("en-GB", { timeZone, hour: "2-digit", hourCycle: "h23" });
  clocks.set(timeZone, made);
  return made;
}

/** The hour the clock showed where the moment was lived, 0 to 23. Throws RangeError on an unknown zone. */
export function livedHour(instant: string, timeZone: string): number {
  return Number(clockOf(timeZone).format(new Date(instant)));
}
