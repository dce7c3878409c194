import { addDays, type CivilDate } from "./civil-date";
import { countDates, type DateRange } from "./date-range";

export type Week = { readonly from: CivilDate; readonly to: CivilDate; readonly nights: number };

/**
 * Splits a range into weeks of seven nights, earliest first. They are counted back from the END of the range, so the
 * latest week is always whole and what is left over (1 to 6 nights) stands first with its true number of nights.
 */
export function weeks(range: DateRange): Week[] {
  const total = countDates(range);
  const found: Week[] = [];
  for (let before = 0; before < total; before += 7) {
    const to = addDays(range.to, -before);
    const nights = Math.min(7, total - before);
    found.push({ from: addDays(to, 1 - nights), to, nights });
  }
  return found.reverse();
}
