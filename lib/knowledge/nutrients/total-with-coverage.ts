import type { Amounts } from "./amounts";
import { type Nutrient, perNutrient } from "./nutrient";

/**
 * A total said honestly. `amount` sums what is known and is therefore a floor whenever `known < of`; it is null when
 * nothing is known, which is not the same as none. `known` of `of` items report the nutrient.
 */
export type Coverage = { readonly amount: number | null; readonly known: number; readonly of: number };
export type Totals = Readonly<Record<Nutrient, Coverage>>;

function coverageOf(items: readonly Amounts[], nutrient: Nutrient): Coverage {
  let amount: number | null = null;
  let known = 0;
  for (const item of items) {
    const figure = item[nutrient];
    if (figure === null) continue;
    amount = (amount ?? 0) + figure;
    known++;
  }
  return { amount, known, of: items.length };
}

/** Sums each nutrient over the items. Adding an item of unknown amount lowers coverage and never moves the sum. */
export function totalWithCoverage(items: readonly Amounts[]): Totals {
  return perNutrient((nutrient) => coverageOf(items, nutrient));
}

/** Food and supplements apart, because some upper levels count supplements only, and both together. */
export type SplitTotals = { readonly food: Totals; readonly supplements: Totals; readonly all: Totals };

/** Drinks count as food. */
export function splitTotals(
  items: readonly { readonly kind: "food" | "drink" | "supplement"; readonly amounts: Amounts }[],
): SplitTotals {
  const amountsWhere = (wanted: (kind: string) => boolean) =>
    totalWithCoverage(items.filter((item) => wanted(item.kind)).map((item) => item.amounts));
  return {
    food: amountsWhere((kind) => kind !== "supplement"),
    supplements: amountsWhere((kind) => kind === "supplement"),
    all: amountsWhere(() => true),
  };
}
