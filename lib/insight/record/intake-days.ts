import type { CivilDate } from "#lib/base/time/civil-date";
import type { Coverage, Totals } from "#lib/knowledge/nutrients/total-with-coverage";
import type { IntakeDay } from "./diary";

type SumAndKnown = [sum: number | null, known: number];

/** How many entries there are, and of each amount the sum over those that know it (null where none does) and how many do. */
type SideList = readonly [
  entries: number,
  ...magnesium: SumAndKnown,
  ...potassium: SumAndKnown,
  ...calcium: SumAndKnown,
  ...sodium: SumAndKnown,
  ...vitaminE: SumAndKnown,
  ...water: SumAndKnown,
];

/** One day's sums as the database keeps them: without names, because ten years hold 3,650 of them. */
export type IntakeList = readonly [day: CivilDate, food: SideList | null, supplements: SideList | null];

const nothing: Coverage = { amount: null, known: 0, of: 0 };
const nothingLogged: Totals = {
  magnesium: nothing,
  potassium: nothing,
  calcium: nothing,
  sodium: nothing,
  vitaminE: nothing,
  water: nothing,
};

function totals(side: SideList | null): Totals {
  if (side === null) return nothingLogged;
  const of = side[0];
  return {
    magnesium: { amount: side[1], known: side[2], of },
    potassium: { amount: side[3], known: side[4], of },
    calcium: { amount: side[5], known: side[6], of },
    sodium: { amount: side[7], known: side[8], of },
    vitaminE: { amount: side[9], known: side[10], of },
    water: { amount: side[11], known: side[12], of },
  };
}

/** Days with entries or with a word on completeness, from the sums and the marks. In date order. */
export function intakeDays(
  lists: readonly IntakeList[],
  marked: ReadonlyMap<CivilDate, boolean>,
): IntakeDay[] {
  const summed = new Set(lists.map(([day]) => day));
  const onlyMarked = [...marked.keys()].filter((day) => !summed.has(day));
  return [...lists, ...onlyMarked.map((day): IntakeList => [day, null, null])]
    .map(([day, food, supplements]) => ({
      day,
      foodEntries: food?.[0] ?? 0,
      food: totals(food),
      supplements: totals(supplements),
      complete: marked.get(day) ?? null,
    }))
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}
