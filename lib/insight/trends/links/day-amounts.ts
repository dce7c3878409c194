import type { CivilDate } from "#lib/base/time/civil-date";
import type { IntakeDay } from "#lib/insight/record/diary";
import type { Nutrient } from "#lib/knowledge/nutrients/nutrient";

/** What a complete day held of a nutrient, from food and supplements together; null where most of it does not report it. */
function amountOfDay(day: IntakeDay, nutrient: Nutrient): number | null {
  const [food, taken] = [day.food[nutrient], day.supplements[nutrient]];
  // A day most of whose entries do not report the nutrient says nothing about it, nor does one without any.
  const [known, of] = [food.known + taken.known, food.of + taken.of];
  if (known === 0 || known * 2 < of) return null;
  return (food.amount ?? 0) + (taken.amount ?? 0);
}

/** How many supplements of a day do not say how much they hold. No tablet holds water worth counting. */
function unknownSupplements({ supplements }: IntakeDay, nutrient: Nutrient): number {
  return nutrient === "water" ? 0 : supplements[nutrient].of - supplements[nutrient].known;
}

type DayAmount = { readonly day: CivilDate; readonly amount: number };
type DayAmounts = {
  /** Days that can be set in order among themselves */
  readonly alike: readonly DayAmount[];
  /** Days with more supplements of unknown amount: they held at least this much more than the others */
  readonly more: readonly DayAmount[];
  /** Days with fewer: the others held more than they say, beside these */
  readonly fewer: readonly DayAmount[];
};

/**
 * The days whose amounts of a nutrient can be held against each other. One tablet can hold more than a day of food, so a day
 * with a tablet of unknown amount is not "a low day". The same tablets every day are no hindrance: what they hold lifts all
 * days alike. Days are alike that have as many of unknown amount as most days have.
 */
export function dayAmounts(days: readonly IntakeDay[], nutrient: Nutrient): DayAmounts {
  const sums = days.flatMap((day) => {
    const amount = amountOfDay(day, nutrient);
    return amount === null ? [] : [{ day: day.day, amount, unknown: unknownSupplements(day, nutrient) }];
  });
  const daysWith = new Map<number, number>();
  for (const { unknown } of sums) daysWith.set(unknown, (daysWith.get(unknown) ?? 0) + 1);
  const [most] = [...daysWith].sort(([a, many], [b, often]) => often - many || a - b);
  const usual = most?.[0] ?? 0;
  return {
    alike: sums.filter(({ unknown }) => unknown === usual),
    more: sums.filter(({ unknown }) => unknown > usual),
    fewer: sums.filter(({ unknown }) => unknown < usual),
  };
}

/**
 * Which days held more than `middle`, the middle of the days that are alike. A day that is not alike stands only where what is
 * unknown cannot change the answer: with more unknown on it, above what is known already; with less, not above even so.
 */
export function daysAbove({ alike, more, fewer }: DayAmounts, middle: number): Map<CivilDate, boolean> {
  const sure = [
    ...alike,
    ...more.filter((it) => it.amount > middle),
    ...fewer.filter((it) => it.amount <= middle),
  ];
  return new Map(sure.map(({ day, amount }) => [day, amount > middle]));
}
