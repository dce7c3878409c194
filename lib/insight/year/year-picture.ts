import { type CivilDate, daysBetween } from "#lib/base/time/civil-date";
import { countDates } from "#lib/base/time/date-range";
import { type NightMark, nightMark } from "#lib/insight/figures/pictures/night-map";
import { monthTotals, type YearReport } from "./report";

export type YearRow = {
  readonly month: string;
  readonly words: string;
  readonly totals: string;
  /** One a day of the month; null outside the year. */
  readonly nights: readonly (NightMark | null)[];
};

export type YearLine = {
  readonly name: string;
  /** 0 to 1 of the year's width; the line goes on beyond an end where it is open. */
  readonly from: number;
  readonly to: number;
  readonly beganBefore: boolean;
  readonly goesOn: boolean;
  readonly doses: readonly number[];
};

export type YearPicture = {
  readonly rows: readonly YearRow[];
  readonly lines: readonly YearLine[];
  /** Where each month begins along the lines, and its letter. */
  readonly months: readonly { readonly month: string; readonly at: number; readonly letter: string }[];
};

/** "Mar 2026" of "March 2026" */
function shortMonth(words: string): string {
  const [month = "", year = ""] = words.split(" ");
  return `${month.slice(0, 3)} ${year}`;
}

/** Twelve rows of nights, and the remedies as lines along the same months. */
export function yearPicture({ range, months, remedies }: YearReport): YearPicture {
  const nights = countDates(range);
  const at = (date: CivilDate) => Math.min(1, Math.max(0, daysBetween(range.from, date) / nights));
  return {
    rows: months.map((month) => ({
      month: month.month,
      words: shortMonth(month.words),
      totals: monthTotals(month),
      nights: month.counts.map((count, day) =>
        month.isLived[day] ? nightMark(count, month.pains[day] ?? null) : null,
      ),
    })),
    lines: remedies.map(({ name, from, to, newDoses }) => ({
      name,
      from: at(from),
      to: to === null ? 1 : at(to),
      beganBefore: from < range.from,
      goesOn: to === null,
      doses: newDoses.map(at),
    })),
    months: months.map(({ month, words }) => ({ month, at: at(month), letter: words.slice(0, 3) })),
  };
}
