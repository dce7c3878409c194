import { Temporal } from "temporal-polyfill";
import { addDays, type CivilDate, civilDate } from "#lib/base/time/civil-date";
import type { DateRange } from "#lib/base/time/date-range";
import { dateWords } from "#lib/base/time/date-words";

/** Where a picture of the range names its dates: its first night and the first of each month; in a short range each week. */
export function monthTicks(range: DateRange): { readonly date: CivilDate; readonly label: string }[] {
  const dates: CivilDate[] = [];
  const short = addDays(range.from, 62) >= range.to;
  const step = short ? { days: 7 } : { months: 1 };
  const first = Temporal.PlainDate.from(range.from);
  let next = short ? first : first.with({ day: 1 }).add({ months: 1 });
  while (next.toString() <= range.to) {
    dates.push(civilDate(next.toString()));
    next = next.add(step);
  }
  return dates.map((date) => {
    const [, day = "", month = ""] = dateWords(date).split(" ");
    const name = month.slice(0, 3);
    return { date, label: short ? `${day} ${name}` : name };
  });
}
