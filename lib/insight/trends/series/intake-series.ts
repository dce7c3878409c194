import { type CivilDate, daysBetween } from "#lib/base/time/civil-date";
import type { DateRange } from "#lib/base/time/date-range";
import { weeks } from "#lib/base/time/weeks";
import { type Nutrient, nutrients } from "#lib/knowledge/nutrients/nutrient";
import type { Coverage, Totals } from "#lib/knowledge/nutrients/total-with-coverage";
import { rounded } from "../rounded";

/** A complete day's totals, food and supplements apart. */
export type CompleteDay = { readonly day: CivilDate; readonly food: Totals; readonly supplements: Totals };

/**
 * A mean a day over complete days. `amount` is a floor while `known` < `of`, which count the single foods (or
 * supplements) behind it; it is null when foods were logged and not one of them reports the nutrient.
 */
export type MeanAmount = { readonly amount: number | null; readonly known: number; readonly of: number };

export type IntakeWeek = {
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly completeDays: number;
  /** Null when no day was complete. */
  readonly food: MeanAmount | null;
  readonly supplements: MeanAmount | null;
};

export type IntakeSeries = {
  readonly nutrient: Nutrient;
  readonly completeDays: number;
  readonly food: MeanAmount | null;
  readonly supplements: MeanAmount | null;
  readonly weeks: readonly IntakeWeek[];
};

/** Mean of one nutrient over complete days; null without a day. On a complete day nothing logged means none. */
export function meanAmount(days: readonly Coverage[]): MeanAmount | null {
  if (days.length === 0) return null;
  const known = days.reduce((sum, day) => sum + day.known, 0);
  const of = days.reduce((sum, day) => sum + day.of, 0);
  const total = days.reduce((sum, day) => sum + (day.amount ?? 0), 0);
  return { amount: known === 0 && of > 0 ? null : rounded(total / days.length), known, of };
}

/** The six nutrients over the range and by week; only complete days of the range count. */
export function intakeSeries(days: readonly CompleteDay[], range: DateRange): IntakeSeries[] {
  const read = weeks(range).map(({ from, to }) => ({ from, to, days: [] as CompleteDay[] }));
  // Weeks are counted back from the end: one pass over the days, because ten years hold 522 weeks.
  for (const day of days) {
    const before = daysBetween(day.day, range.to);
    if (before >= 0) read.at(-1 - Math.floor(before / 7))?.days.push(day);
  }
  const all = read.flatMap((week) => week.days);
  return nutrients.map((nutrient) => ({
    nutrient,
    completeDays: all.length,
    food: meanAmount(all.map(({ food }) => food[nutrient])),
    supplements: meanAmount(all.map(({ supplements }) => supplements[nutrient])),
    weeks: read.map((week) => ({
      from: week.from,
      to: week.to,
      completeDays: week.days.length,
      food: meanAmount(week.days.map(({ food }) => food[nutrient])),
      supplements: meanAmount(week.days.map(({ supplements }) => supplements[nutrient])),
    })),
  }));
}
