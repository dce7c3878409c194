import { type Nutrient, nutrients, perNutrient } from "./nutrient";

/** One figure per nutrient in its stored unit. `null` is unknown: nobody measured it, or the label does not say. Never 0. */
export type Amounts = Readonly<Record<Nutrient, number | null>>;

/** Builds amounts from one answer per nutrient. */
export const amountsOf = (figure: (nutrient: Nutrient, at: number) => number | null): Amounts =>
  perNutrient(figure);

export const unknownAmounts: Amounts = amountsOf(() => null);

/** Amounts times a factor; unknown stays unknown. 150 g of a food is `scaledAmounts(per100Grams, 1.5)`. */
export function scaledAmounts(amounts: Amounts, factor: number): Amounts {
  return amountsOf((nutrient) => {
    const amount = amounts[nutrient];
    return amount === null ? null : amount * factor;
  });
}

export function isWhollyUnknown(amounts: Amounts): boolean {
  return nutrients.every((nutrient) => amounts[nutrient] === null);
}
