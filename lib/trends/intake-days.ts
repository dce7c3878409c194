import type { Coverage, Totals } from "#lib/nutrients/total-with-coverage";
import type { CivilDate } from "#lib/time/civil-date";
import type { IntakeDay } from "./diary";

type SumAndKnown = [sum: number | null, known: number];

/**
 * One day's sums over its supplements, or over its food and drink, each with how many entries know that amount: a list
 * without names, as it comes from the database, because ten years hold 7,300 of them.
 */
export type IntakeRow = readonly [
  day: CivilDate,
  isSupplement: boolean,
  entries: number,
  ...magnesium: SumAndKnown,
  ...potassium: SumAndKnown,
  ...calcium: SumAndKnown,
  ...sodium: SumAndKnown,
  ...vitaminE: SumAndKnown,
  ...water: SumAndKnown,
];

const nothing: Coverage = { amount: null, known: 0, of: 0 };
const nothingLogged: Totals = {
  magnesium: nothing,
  potassium: nothing,
  calcium: nothing,
  sodium: nothing,
  vitaminE: nothing,
  water: nothing,
};

function totals(row: IntakeRow): Totals {
  const of = row[2];
  return {
    magnesium: { amount: row[3], known: row[4], of },
    potassium: { amount: row[5], known: row[6], of },
    calcium: { amount: row[7], known: row[8], of },
    sodium: { amount: row[9], known: row[10], of },
    vitaminE: { amount: row[11], known: row[12], of },
    water: { amount: row[13], known: row[14], of },
  };
}

/** Days with entries or with a word on completeness, from the sums by side and the marks. In date order. */
export function intakeDays(rows: readonly IntakeRow[], marked: ReadonlyMap<CivilDate, boolean>): IntakeDay[] {
  const sides = new Map<CivilDate, { food?: IntakeRow; supplements?: IntakeRow }>();
  for (const day of marked.keys()) sides.set(day, {});
  for (const row of rows) {
    const [date, isSupplement] = row;
    const day = sides.get(date) ?? {};
    day[isSupplement ? "supplements" : "food"] = row;
    sides.set(date, day);
  }
  return [...sides]
    .map(([day, { food, supplements }]) => ({
      day,
      foodEntries: food?.[2] ?? 0,
      food: food ? totals(food) : nothingLogged,
      supplements: supplements ? totals(supplements) : nothingLogged,
      complete: marked.get(day) ?? null,
    }))
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}
