import type { AmountColumns } from "#lib/nutrients/amount-columns";
import type { Coverage, Totals } from "#lib/nutrients/total-with-coverage";
import type { CivilDate } from "#lib/time/civil-date";
import type { IntakeDay } from "./diary";

/** One day's sums over its supplements, or over its food and drink, with how many entries know each amount. */
export type IntakeRow = AmountColumns & {
  readonly day: CivilDate;
  readonly isSupplement: boolean;
  readonly entries: number;
  readonly magnesiumKnown: number;
  readonly potassiumKnown: number;
  readonly calciumKnown: number;
  readonly sodiumKnown: number;
  readonly vitaminEKnown: number;
  readonly waterKnown: number;
};

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
  const of = row.entries;
  return {
    magnesium: { amount: row.magnesiumMg, known: row.magnesiumKnown, of },
    potassium: { amount: row.potassiumMg, known: row.potassiumKnown, of },
    calcium: { amount: row.calciumMg, known: row.calciumKnown, of },
    sodium: { amount: row.sodiumMg, known: row.sodiumKnown, of },
    vitaminE: { amount: row.vitaminEMg, known: row.vitaminEKnown, of },
    water: { amount: row.waterG, known: row.waterKnown, of },
  };
}

/** Days with entries or with a word on completeness, from the sums by side and the marks. In date order. */
export function intakeDays(rows: readonly IntakeRow[], marked: ReadonlyMap<CivilDate, boolean>): IntakeDay[] {
  const sides = new Map<CivilDate, { food?: IntakeRow; supplements?: IntakeRow }>();
  for (const day of marked.keys()) sides.set(day, {});
  for (const row of rows) {
    const day = sides.get(row.day) ?? {};
    day[row.isSupplement ? "supplements" : "food"] = row;
    sides.set(row.day, day);
  }
  return [...sides]
    .map(([day, { food, supplements }]) => ({
      day,
      foodEntries: food?.entries ?? 0,
      food: food ? totals(food) : nothingLogged,
      supplements: supplements ? totals(supplements) : nothingLogged,
      complete: marked.get(day) ?? null,
    }))
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}
