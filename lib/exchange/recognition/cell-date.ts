import { addDays, type CivilDate, civilDate, parseCivilDate } from "#lib/base/time/civil-date";
import type { ClockTime } from "#lib/base/time/clock-time";
import { wallClock } from "#lib/base/time/wall-clock";
import { cellClock } from "./cell-clock";

/** Year first, day first or month first. */
export const dayOrders = ["dmy", "mdy", "ymd"] as const;
export type DayOrder = (typeof dayOrders)[number];
export type When = { readonly date: CivilDate; readonly time: ClockTime | null };
/** How the dates of a column are read: their order, the zone of times with an offset, and the day no date lies after. */
export type DateReading = { readonly order: DayOrder; readonly timeZone: string; readonly today: CivilDate };

const months: readonly RegExp[] = [
  /^(?:jan|ene|gen)/,
  /^(?:feb|f[ée]v)/,
  /^(?:mar|m[äa]r|mrz)/,
  /^(?:apr|avr|abr)/,
  /^(?:may|mai|mag)/,
  /^(?:jun|juin|giu)/,
  /^(?:jul|juil|lug)/,
  /^(?:aug|ao[ûu]|ago)/,
  /^(?:sep|set)/,
  /^(?:oct|okt|ott)/,
  /^nov/,
  /^(?:dec|dez|d[ée]c|dic)/,
];
export function monthOfWord(word: string): number | null {
  const at = months.findIndex((month) => month.test(word.toLowerCase()));
  return at < 0 ? null : at + 1;
}

const weekday =
  /^(?:mon|tue|wed|thu|fri|sat|sun|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|mo|di|mi|do|fr|sa|so|lun|mar|mer|mie|jeu|jue|gio|ven|vie|sam|dim|dom|sab)[a-zé]*\.?,?\s+(?=\d|[a-z]{3,}\.?\s+\d)/i;
/** "Mar 28" is March and "mar 28 mars" a Tuesday: it is a weekday only where a month comes after it. */
const isMonthFirst = (word: string, whole: string) =>
  monthOfWord(word) !== null &&
  !/\p{L}{3}/u.test(whole.slice(word.length)) &&
  !/\d[./]\d/.test(whole.slice(word.length));
const bare = (text: string) =>
  text
    .trim()
    .replace(/^['’"]/, "")
    .replace(/^(?:am|vom|den|on|le|el|il|du|del)\s+(?=\d)/i, "")
    .replace(/^(?:the )?(?:night|evening|eve|morning)(?: of)?(?: the)? /i, "")
    .replace(weekday, (word, _at, whole: string) => (isMonthFirst(word, whole) ? word : ""));

const pad = (figure: number, width = 2) => String(figure).padStart(width, "0");
const fullYear = (year: number) => (year >= 100 ? year : year < 80 ? 2000 + year : 1900 + year);

function dated(year: number | null, month: number, day: number, today: CivilDate): CivilDate | null {
  const of = (whole: number) => parseCivilDate(`${pad(fullYear(whole), 4)}-${pad(month)}-${pad(day)}`);
  if (year !== null) return of(year);
  // Without a year it was the last time that day came round.
  const this_ = Number(today.slice(0, 4));
  for (const tried of [this_, this_ - 1, this_ - 2, this_ - 3, this_ - 4]) {
    const date = of(tried);
    if (date !== null && date <= today) return date;
  }
  return null;
}

type Figures = { readonly numbers: readonly [number, number, number]; readonly rest: string };
const figuresOf = (text: string): Figures | null => {
  const found = /^(\d{1,4})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{1,4})(?!\d)(.*)$/s.exec(bare(text));
  return found
    ? { numbers: [Number(found[1]), Number(found[3]), Number(found[4])], rest: found[5] ?? "" }
    : null;
};
const yearless = (text: string) => /^(\d{1,2})\s?[./-]\s?(\d{1,2})\.?(?:\s+(.*))?$/.exec(bare(text));

function inOrder([a, b, c]: Figures["numbers"], order: DayOrder): [number, number, number] {
  if (a > 31) return [a, b, c];
  if (order === "ymd") return c > 31 ? [c, b, a] : [a, b, c];
  const isDayFirst = b > 12 ? false : a > 12 ? true : order === "dmy";
  return isDayFirst ? [c, b, a] : [c, a, b];
}

function datePart(text: string, { order, today }: DateReading): { date: CivilDate; rest: string } | null {
  const plain = bare(text);
  const made = (date: CivilDate | null, rest: string | undefined) => date && { date, rest: rest ?? "" };
  const figures = figuresOf(text);
  if (figures) {
    const [year, month, day] = inOrder(figures.numbers, order);
    return made(dated(year, month, day, today), figures.rest);
  }
  const packed = /^((?:19|20)\d{2})(\d{2})(\d{2})(.*)$/.exec(plain);
  if (packed) return made(dated(Number(packed[1]), Number(packed[2]), Number(packed[3]), today), packed[4]);
  // "28/29 March 2026" is the night between the two.
  const night = /^(\d{1,2})\s?[/-]\s?\d{1,2}\.?\s+(\p{L}{3,})\.?,?\s*(\d{4})?(.*)$/u.exec(plain);
  const first =
    /^(\d{1,2})(?:st|nd|rd|th|\.|º)?[\s.-]*(?:of\s+|de\s+)?(\p{L}{3,})\.?,?[\s.-]*(?:de\s+)?(\d{4}|['’]?\d{2}(?![:.\d]))?(?!\d)(.*)$/u.exec(
      plain,
    );
  const dayFirst = night ?? first;
  const dayMonth = dayFirst && monthOfWord(dayFirst[2] ?? "");
  if (dayFirst && dayMonth) {
    const year = dayFirst[3] ? Number(dayFirst[3].replace(/\D/g, "")) : null;
    return made(dated(year, dayMonth, Number(dayFirst[1]), today), dayFirst[4]);
  }
  const monthFirst = /^(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?![:\d])(?:,?\s+(\d{4}))?(.*)$/u.exec(
    plain,
  );
  const month = monthFirst && monthOfWord(monthFirst[1] ?? "");
  if (monthFirst && month) {
    return made(
      dated(monthFirst[3] ? Number(monthFirst[3]) : null, month, Number(monthFirst[2]), today),
      monthFirst[4],
    );
  }
  const short = yearless(text);
  if (!short) return null;
  const [a, b] = [Number(short[1]), Number(short[2])];
  const isDayFirst = b > 12 ? false : a > 12 ? true : order !== "mdy";
  return made(isDayFirst ? dated(null, b, a, today) : dated(null, a, b, today), short[3]);
}

function counted(text: string, timeZone: string): When | null {
  const plain = text.trim();
  if (/^\d{13}$/.test(plain) || /^1\d{9}$/.test(plain)) {
    const moment = new Date(plain.length === 13 ? Number(plain) : Number(plain) * 1000);
    return wallClock(moment.toISOString(), timeZone);
  }
  const serial = /^(\d{5})(?:[.,](\d+))?$/.exec(plain);
  const days = serial ? Number(serial[1]) : 0;
  if (!serial || days < 20_000 || days > 80_000) return null;
  const time = serial[2] ? cellClock(`0.${serial[2].padEnd(3, "0")}`) : null;
  return { date: addDays(civilDate("1900-03-01"), days - 61), time };
}

/** A date however it is written, with the time beside it; a time with an offset is told as the person's own clock showed it. */
export function cellDate(text: string, reading: DateReading): When | null {
  if (text.trim() === "") return null;
  const number = counted(text, reading.timeZone);
  if (number) return number;
  const part = datePart(text, reading);
  if (!part) return null;
  const rest = part.rest.replace(/^(?:T|[\s,;@–-]|\bat\b|\bum\b)+/i, "").trim();
  const zoned = /^(\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?)\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})$/i.exec(rest);
  if (!zoned) return { date: part.date, time: cellClock(rest) };
  const clock = cellClock(zoned[1] ?? "");
  if (clock === null) return { date: part.date, time: null };
  const offset = /^[+-]/.test(zoned[2] ?? "") ? (zoned[2] ?? "").replace(/^(.\d{2})(\d{2})$/, "$1:$2") : "Z";
  return wallClock(new Date(`${part.date}T${clock}:00${offset}`).toISOString(), reading.timeZone);
}

/** Whether every time of a column is midnight: programs write a bare date so. */
export const hasNoClock = (whens: readonly (When | null)[]) =>
  whens.every((when) => when === null || when.time === null || when.time === "00:00");

/** The date as it stands in the cell, whatever its offset: what a program means by a bare day. */
export const writtenDate = (text: string, reading: DateReading): CivilDate | null =>
  counted(text, reading.timeZone)?.date ?? datePart(text, reading)?.date ?? null;

const spread = (dates: readonly CivilDate[]) => {
  let sum = 0;
  for (const [at, date] of dates.entries()) {
    const before = dates[at - 1];
    if (before) sum += Math.abs(Date.parse(date) - Date.parse(before));
  }
  return sum;
};

/**
 * How a column writes its dates. A number above 12 can only be a day; where none is, the order in which the days of the file
 * follow each other most closely, and that of the person's country where both do alike.
 */
export function orderOfDates(
  cells: readonly string[],
  reading: Omit<DateReading, "order">,
): { order: DayOrder; isSure: boolean; isMixed: boolean } {
  const all = cells.flatMap((cell) => figuresOf(cell)?.numbers ?? []);
  const triples = Array.from({ length: all.length / 3 }, (_, at) => all.slice(3 * at, 3 * at + 3));
  const short = cells
    .flatMap((cell) => (figuresOf(cell) ? [] : [yearless(cell)]))
    .flatMap((found) => (found ? [[Number(found[1]), Number(found[2]), 0]] : []));
  const dated_ = [...triples, ...short];
  if (triples.length > 0 && triples.every(([a = 0]) => a > 31))
    return { order: "ymd", isSure: true, isMixed: false };
  const isDay = dated_.some(([a = 0, b = 0]) => a > 12 && a <= 31 && b <= 12);
  const isMonth = dated_.some(([a = 0, b = 0]) => a <= 12 && b > 12);
  if (isDay !== isMonth) return { order: isDay ? shortYear(triples) : "mdy", isSure: true, isMixed: false };
  const read = (order: DayOrder) =>
    cells.flatMap((cell) => datePart(cell, { ...reading, order })?.date ?? []);
  const [day, month] = [read("dmy"), read("mdy")];
  const past = (dates: readonly CivilDate[]) => dates.filter((date) => date > reading.today).length;
  const american = /^America\/(?!Argentina|Sao_Paulo|Bogota|Lima|Santiago|Mexico)/.test(reading.timeZone);
  if (dated_.length === 0) return { order: american ? "mdy" : "dmy", isSure: true, isMixed: false };
  const [ofDay, ofMonth] = [spread(day) + past(day) * 1e12, spread(month) + past(month) * 1e12];
  const order = ofDay === ofMonth ? (american ? "mdy" : "dmy") : ofDay < ofMonth ? "dmy" : "mdy";
  return { order, isSure: false, isMixed: isDay && isMonth };
}

/** "26.3.28": days change from row to row, years stay. */
function shortYear(triples: readonly number[][]): DayOrder {
  const count = (at: number) => new Set(triples.map((triple) => triple[at])).size;
  const isShort = triples.length > 1 && triples.every(([a = 0, , c = 99]) => a <= 31 && c <= 31 && c > 0);
  return isShort && count(2) > count(0) ? "ymd" : "dmy";
}
