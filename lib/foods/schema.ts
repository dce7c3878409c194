import { z } from "zod";

export const foodKinds = ["food", "drink", "supplement"] as const;
export type FoodKind = (typeof foodKinds)[number];

const amount = z.number("Give a number").min(0, "An amount cannot be below 0").max(10_000_000).nullable();

/** The six amounts of what was taken in: mg, water in g. Null is "not known", never 0. */
export const amountsSchema = z.object({
  magnesiumMg: amount,
  potassiumMg: amount,
  calciumMg: amount,
  sodiumMg: amount,
  vitaminEMg: amount,
  waterG: amount,
});

export const foodBases = ["100g", "100ml", "serving"] as const;
export type FoodBasis = (typeof foodBases)[number];

/** A household portion: one `measure` weighs `grams` (one "cup" is 244 g). */
export type Portion = { readonly measure: string; readonly grams: number };

/** A food as it can be chosen: figures per `basis`, and the ways to say how much. */
export type FoodOffer = Readonly<z.output<typeof amountsSchema>> & {
  /** What a diet entry keeps as `foodRef` */
  readonly ref: string;
  readonly name: string;
  /** What tells it from its neighbours: the source's own description, a brand */
  readonly detail: string | null;
  readonly source: "usda" | "label" | "own" | "off";
  readonly kind: FoodKind;
  readonly basis: FoodBasis;
  /** The serving the label prints, "1 stick (6 g)", and what it weighs (or holds, in ml, for a food per 100 ml) */
  readonly servingLabel: string | null;
  readonly servingGrams: number | null;
  readonly portions: readonly Portion[];
  /** What to propose: the usual portion, "5 prunes", or null when nothing is usual */
  readonly usual: { readonly quantity: number; readonly unit: string } | null;
  /** How sure a label's figures are; null for measured foods */
  readonly grade: "computed" | "maker" | "secondary" | "derived" | "rule" | null;
};

/** The unit of "2 servings"; what a serving is, the food says. */
export const servingUnit = "serving";
