import { type CivilDate, columnOfCivilDate } from "./civil-date";

const weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** "Sat 28 March"; with `year`, "Sat 28 March 2026". */
export function dateWords(date: CivilDate, { year = false }: { year?: boolean } = {}): string {
  const midnight = columnOfCivilDate(date);
  const words = `${weekdays[midnight.getUTCDay()]} ${midnight.getUTCDate()} ${months[midnight.getUTCMonth()]}`;
  return year ? `${words} ${midnight.getUTCFullYear()}` : words;
}

/** "March 2026" of any date in it. */
export function monthWords(date: CivilDate): string {
  const midnight = columnOfCivilDate(date);
  return `${months[midnight.getUTCMonth()]} ${midnight.getUTCFullYear()}`;
}

/** "28 March to 24 April 2026": the year once when both dates share it. */
export function dateRangeWords(from: CivilDate, to: CivilDate): string {
  const day = (date: Date) => `${date.getUTCDate()} ${months[date.getUTCMonth()]}`;
  const [start, end] = [columnOfCivilDate(from), columnOfCivilDate(to)];
  const last = `${day(end)} ${end.getUTCFullYear()}`;
  if (from === to) return last;
  const sameYear = start.getUTCFullYear() === end.getUTCFullYear();
  return sameYear ? `${day(start)} to ${last}` : `${day(start)} ${start.getUTCFullYear()} to ${last}`;
}

/** A measured length: "45 s", "2 min 30 s", "5 min", "1 h 5 min". Rounded to whole seconds; seconds go above an hour. */
export function durationWords(seconds: number): string {
  const total = Math.round(seconds);
  if (total < 60) return `${total} s`;
  if (total < 3600) {
    const left = total % 60;
    return left === 0 ? `${total / 60} min` : `${Math.floor(total / 60)} min ${left} s`;
  }
  const minutes = Math.round(total / 60);
  const left = minutes % 60;
  return left === 0 ? `${minutes / 60} h` : `${Math.floor(minutes / 60)} h ${left} min`;
}
