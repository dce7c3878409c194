import type { CivilDate } from "#lib/base/time/civil-date";
import { perNutrient } from "#lib/knowledge/nutrients/nutrient";
import type { Coverage, Totals } from "#lib/knowledge/nutrients/total-with-coverage";
import type { IntakeDay } from "./diary";

/**
 * How many entries there are, then of each amount, in the order of the nutrients, the sum over those that know it (null where
 * none does) and how many do. A sum from before a nutrient was followed ends sooner.
 */
type SideList = readonly [entries: number, ...sumsAndKnown: readonly (number | null)[]];

/** One day's sums as the database keeps them: without names, because ten years hold 3,650 of them. */
export type IntakeList = readonly [day: CivilDate, food: SideList | null, supplements: SideList | null];

const nothing: Coverage = { amount: null, known: 0, of: 0 };
const nothingLogged: Totals = perNutrient(() => nothing);

function totals(side: SideList | null): Totals {
  if (side === null) return nothingLogged;
  const [of, ...sums] = side;
  return perNutrient((_, at) => ({ amount: sums[2 * at] ?? null, known: sums[2 * at + 1] ?? 0, of }));
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
