import { Temporal } from "temporal-polyfill";
import { addDays, type CivilDate } from "./civil-date";
import { type DateRange, isWithin } from "./date-range";
import { monthOf, monthWeeks } from "./month-weeks";

const days: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };
const months: Readonly<Record<string, number>> = { PageUp: -1, PageDown: 1 };

/**
 * The date a key leads to in a calendar of weeks from Monday to Sunday: an arrow a day or a week on, Home and End to the
 * ends of the row as it stands in its month, Page Up and Page Down to the same day of another month, or to that month's
 * last. Null when the key means nothing here or would leave `range`; Home and End stop at its edge instead.
 */
export function calendarStep(date: CivilDate, key: string, range: DateRange): CivilDate | null {
  const next = target(date, key, range);
  return next !== null && next !== date && isWithin(next, range) ? next : null;
}

function target(date: CivilDate, key: string, range: DateRange): CivilDate | null {
  const byDays = days[key];
  if (byDays !== undefined) return addDays(date, byDays);
  const byMonths = months[key];
  if (byMonths !== undefined) {
    return Temporal.PlainDate.from(date).add({ months: byMonths }).toString() as CivilDate;
  }
  if (key !== "Home" && key !== "End") return null;
  const row = monthWeeks(monthOf(date))
    .find((week) => week.includes(date))
    ?.filter((day) => day !== null && isWithin(day, range));
  return row?.at(key === "Home" ? 0 : -1) ?? null;
}
