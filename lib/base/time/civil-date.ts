declare const civilDateBrand: unique symbol;
/** A calendar date with no clock and no zone, written "YYYY-MM-DD": a night or a day, never a moment. */
export type CivilDate = string & { readonly [civilDateBrand]: true };

const shape = /^\d{4}-\d{2}-\d{2}$/;

/** Reads "YYYY-MM-DD"; null for anything else, for 30 February and for a year outside 1900 to 2199. */
export function parseCivilDate(text: string): CivilDate | null {
  if (!shape.test(text)) return null;
  const year = Number(text.slice(0, 4));
  if (year < 1900 || year > 2199) return null;
  // 30 February would come back as another day.
  return civilDateOfColumn(new Date(utcMidnight(text))) === text ? (text as CivilDate) : null;
}

/** For dates the code itself knows to be right (constants, tests, values already checked). Throws otherwise. */
export function civilDate(text: string): CivilDate {
  const date = parseCivilDate(text);
  if (date === null) throw new RangeError(`Not a civil date: ${text}`);
  return date;
}

const millisecondsADay = 86_400_000;

/** Midnight UTC of the date. Every UTC day has the same length, so dates can be counted with it; a zone never comes in. */
function utcMidnight(date: string): number {
  return Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10)));
}

export function addDays(date: CivilDate, days: number): CivilDate {
  return civilDateOfColumn(new Date(utcMidnight(date) + days * millisecondsADay));
}

/** Days from `from` to `to`: 0 for the same date, negative when `to` is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return (utcMidnight(to) - utcMidnight(from)) / millisecondsADay;
}

const two = (part: number) => (part < 10 ? `0${part}` : `${part}`);

/**
 * The date in a DATE column. The driver hands such a column over as midnight UTC, so the UTC fields are the date,
 * whatever zone the server stands in. Written out by hand: a report over ten years does this 20,000 times.
 */
export function civilDateOfColumn(column: Date): CivilDate {
  return `${column.getUTCFullYear()}-${two(column.getUTCMonth() + 1)}-${two(column.getUTCDate())}` as CivilDate;
}

/** What to write into a DATE column: midnight UTC of that date. The inverse of `civilDateOfColumn`. */
export function columnOfCivilDate(date: CivilDate): Date {
  return new Date(utcMidnight(date));
}
