import { Temporal } from "temporal-polyfill";
import type { CivilDate } from "./civil-date";
import type { DateRange } from "./date-range";

/** The first and the last date of the month that holds `date`, moved by `months`. */
export function monthOf(date: CivilDate, months = 0): DateRange {
  const first = Temporal.PlainDate.from(date).with({ day: 1 }).add({ months });
  const last = first.add({ months: 1 }).subtract({ days: 1 });
  return { from: first.toString() as CivilDate, to: last.toString() as CivilDate };
}

/** A month as rows of seven days from Monday to Sunday; null where a day is of another month. */
export function monthWeeks({ from, to }: DateRange): (CivilDate | null)[][] {
  const first = Temporal.PlainDate.from(from);
  const days: (CivilDate | null)[] = Array.from({ length: first.dayOfWeek - 1 }, () => null);
  for (let day = first; Temporal.PlainDate.compare(day, to) <= 0; day = day.add({ days: 1 })) {
    days.push(day.toString() as CivilDate);
  }
  while (days.length % 7 !== 0) days.push(null);
  return Array.from({ length: days.length / 7 }, (_, week) => days.slice(week * 7, week * 7 + 7));
}
