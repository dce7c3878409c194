import { type CivilDate, parseCivilDate } from "#lib/base/time/civil-date";
import { type ClockTime, parseClockTime } from "#lib/base/time/clock-time";
import type { DateOrder } from "./schema";

type Parts = { readonly numbers: readonly [number, number, number]; readonly rest: string };

/** Three numbers with /, . or - between them, and what follows them. */
function partsOf(text: string): Parts | null {
  const found = /^(\d{1,4})([./-])\s?(\d{1,2})\2\s?(\d{1,4})(?:[T\s,]+(.*))?$/.exec(text.trim());
  if (!found) return null;
  const [, first = "", , second = "", third = "", rest = ""] = found;
  return { numbers: [Number(first), Number(second), Number(third)], rest: rest.trim() };
}

/**
 * How the dates of a column are written, judged over all of them: year first when they begin with a year, otherwise by a
 * number above 12, which can only be a day. "ambiguous" when every date reads both ways, "mixed" when they disagree.
 */
export function dateOrderOf(cells: readonly string[]): DateOrder | "ambiguous" | "mixed" {
  const all = cells.map(partsOf).flatMap((parts) => (parts ? [parts.numbers] : []));
  const votes = new Set<DateOrder>();
  // "28.3.26" may be the 28th of 2026 or, year first, the 26th of 2028.
  const isShort = ([first, , third]: Parts["numbers"]) => first <= 31 && third <= 31;
  const short = all.filter((numbers) => isShort(numbers) && numbers[0] > 12);
  for (const numbers of all) {
    const [first, second] = numbers;
    if (first > 31) votes.add("ymd");
    else if (first > 12 && !isShort(numbers)) votes.add("dmy");
    else if (first <= 12 && second > 12) votes.add("mdy");
  }
  if (short.length > 0 && votes.size === 0) return shortOrderOf(all.filter(isShort));
  if (short.length > 0 && votes.has("mdy")) votes.add("dmy");
  const [only, other] = [...votes];
  if (other) return "mixed";
  return only ?? "ambiguous";
}

/** Days differ from row to row and years stay: which end of the short dates is the year. */
function shortOrderOf(dates: readonly Parts["numbers"][]): DateOrder | "ambiguous" {
  const firsts = new Set(dates.map(([first]) => first)).size;
  const thirds = new Set(dates.map(([, , third]) => third)).size;
  if (firsts === thirds) return "ambiguous";
  return firsts > thirds ? "dmy" : "ymd";
}

/**
 * Whether the dates of a column come with a time of day. Spreadsheets and programs write a bare date as midnight: where
 * every time is 00:00, none was meant, and taking it for one would put each row on the day before.
 */
export function hasClock(cells: readonly string[]): boolean {
  return cells.some((cell) => {
    const rest = partsOf(cell)?.rest ?? cell;
    const time = timeText(rest);
    return time !== null && time !== "00:00";
  });
}

const pad = (figure: number, width: number) => String(figure).padStart(width, "0");

/** Two figures are a year of this century up to 79, of the last one from 80. */
function fullYear(year: number): number {
  if (year >= 100) return year;
  return year < 80 ? 2000 + year : 1900 + year;
}

/** Reads one date in the order of its column, with the time behind it if there is one. Null when it is not a date. */
export function dateText(
  text: string,
  order: DateOrder,
): { date: CivilDate; time: ClockTime | null; timeText: string } | null {
  const parts = partsOf(text);
  if (!parts) return null;
  const [first, second, third] = parts.numbers;
  const [year, month, day] =
    order === "ymd"
      ? [first, second, third]
      : order === "dmy"
        ? [third, second, first]
        : [third, first, second];
  const date = parseCivilDate(`${pad(fullYear(year), 4)}-${pad(month, 2)}-${pad(day, 2)}`);
  return date && { date, time: timeText(parts.rest), timeText: parts.rest };
}

/** "7:30", "07:30:15", "7.30", "7:30 pm"; null for anything else, also for a time with an offset: which night it is in would be a guess. */
export function timeText(text: string): ClockTime | null {
  const found = /^(\d{1,2})[:.h](\d{2})(?::\d{2}(?:\.\d+)?)?\s*([ap])?\.?m?\.?$/i.exec(text.trim());
  if (!found) return null;
  const [, hour = "", minute = "", half] = found;
  const twelve = Number(hour) % 12;
  const whole = half === undefined ? Number(hour) : half.toLowerCase() === "p" ? twelve + 12 : twelve;
  return parseClockTime(`${whole}:${minute}`);
}
