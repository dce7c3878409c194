import { addDays, type CivilDate, columnOfCivilDate } from "./civil-date";
import { countDates, type DateRange } from "./date-range";

/** A night the clocks were changed in, and which way: forward takes an hour from it, back gives one. */
export type ClockChange = { readonly night: CivilDate; readonly direction: "forward" | "back" };

const halfADay = 43_200_000;
const written = /GMT(?:([+-])(\d{2}):(\d{2}))?/;

/**
 * Reads how many minutes the clocks of a zone are ahead of UTC at noon UTC of a date. Made once a zone and asked for many
 * dates: by Temporal the nights of ten years take forty times as long. Noon UTC lies outside the hours in which any zone
 * changes its clocks for the night before, from Alaska to New Zealand.
 */
export function clockOffset(timeZone: string): (date: CivilDate) => number {
  const format = new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" });
  return (date) => {
    const parts = format.formatToParts(columnOfCivilDate(date).getTime() + halfADay);
    const name = parts.find(({ type }) => type === "timeZoneName")?.value ?? "";
    const [, sign, hours, minutes] = written.exec(name) ?? [];
    if (sign === undefined) return 0;
    return (sign === "-" ? -1 : 1) * (60 * Number(hours) + Number(minutes));
  };
}

/** Clocks are never changed twice within three weeks: Morocco, which does it for Ramadan, leaves six. */
const apart = 21;

/** The nights of the range in which the clocks of a zone were changed, earliest first; none where they never are. */
export function clockChanges(range: DateRange, timeZone: string): ClockChange[] {
  const offset = clockOffset(timeZone);
  const nights = countDates(range);
  const found: ClockChange[] = [];
  for (let at = 0; at < nights; at += apart) {
    let [low, high] = [at, Math.min(at + apart, nights)];
    const [before, after] = [offset(addDays(range.from, low)), offset(addDays(range.from, high))];
    if (before === after) continue;
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (offset(addDays(range.from, middle)) === before) low = middle;
      else high = middle;
    }
    found.push({ night: addDays(range.from, low), direction: after > before ? "forward" : "back" });
  }
  return found;
}
