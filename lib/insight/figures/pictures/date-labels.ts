import { addDays, type CivilDate } from "#lib/base/time/civil-date";
import { countDates, type DateRange } from "#lib/base/time/date-range";
import { dateWords } from "#lib/base/time/date-words";

/** A place along the range: 0 is the start of its first night, 1 the start of its second. */
export type DateLabel = { readonly x: number; readonly text: string };

const longRangeNights = 400;

/** "28 Mar", or "Mar 2026" in a range of more than a year, where the day says nothing. */
function shortDate(date: CivilDate, isLong: boolean): string {
  const [, day = "", month = ""] = dateWords(date).split(" ");
  return isLong ? `${month.slice(0, 3)} ${date.slice(0, 4)}` : `${day} ${month.slice(0, 3)}`;
}

/** At most `most` labels, evenly spaced in whole weeks back from the end of the range. */
export function dateLabels(range: DateRange, most: number): DateLabel[] {
  const nights = countDates(range);
  const every = Math.max(7, Math.ceil(nights / 7 / most) * 7);
  const labels: DateLabel[] = [];
  for (let back = 7; back <= nights; back += every) {
    const x = nights - back;
    labels.push({ x, text: shortDate(addDays(range.from, x), nights > longRangeNights) });
  }
  return labels.reverse();
}
