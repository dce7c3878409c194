import { z } from "zod";
import { typedText } from "#lib/base/text/typed-text";
import { deletableEntry, entryIdSchema, standingEntry } from "#lib/diary/revisions/schema";
import { perColumn } from "#lib/knowledge/nutrients/columns";
import { perLabelNutrient } from "#lib/knowledge/nutrients/nutrient";
import type { PackForm } from "#lib/knowledge/nutrients/table";

export const foodKinds = ["food", "drink", "supplement"] as const;
export type FoodKind = (typeof foodKinds)[number];

const amount = z.number("Give a number").min(0, "An amount cannot be below 0").max(10_000_000).nullable();

/**
 * The amounts of what was taken in: mg, water in g. Null is "not known", never 0. What was kept before a nutrient was followed
 * does not know it.
 */
export const amountsSchema = z.object(perColumn(() => amount.default(null)));

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
  readonly source: "usda" | "label" | "recipe" | "own" | "off";
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

/** What a label's figures are for. A litre is how bottled waters print theirs (mg/L). */
export const labelBases = ["100g", "100ml", "serving", "scoop", "litre"] as const;
export type LabelBasis = (typeof labelBases)[number];

const printedIn = (forms: readonly PackForm[]) =>
  z.object({ as: z.enum(forms), amount }).default({ as: "mg", amount: null });

/**
 * A label as it was typed: null is "not on the label". Salt in grams is European, vitamin E in IU older, a percentage of the
 * Daily Value American.
 */
export const typedLabelSchema = z.object({
  per: z.enum(labelBases),
  ...perLabelNutrient(({ pack }) => printedIn(pack.forms)),
  waterG: amount,
});
export type TypedLabel = Readonly<z.output<typeof typedLabelSchema>>;

/** A person's own food, as the person keeps it. What its label does not say is null. */
export const ownFoodSchema = amountsSchema.extend({
  /** The label as the person typed it, from which the figures were reckoned; null where nobody kept it */
  printed: typedLabelSchema.nullable().default(null),
  id: z.uuid(),
  name: typedText.trim().min(1, "Give it a name").max(300, "Please keep the name under 300 characters"),
  brand: typedText.trim().max(200, "Please keep the brand under 200 characters").nullable(),
  kind: z.enum(foodKinds),
  basis: z.enum(foodBases),
  servingLabel: typedText.trim().max(80, "Please keep the serving under 80 characters").nullable(),
  servingGrams: z.number("Give a number").positive("Give a weight above 0").max(100_000).nullable(),
  barcode: z
    .string()
    .regex(/^\d{8,14}$/, "A barcode has 8 to 14 digits")
    .nullable(),
});
export type OwnFood = z.output<typeof ownFoodSchema>;
/** The same as it is kept, with its revision. */
export type KeptFood = OwnFood & { readonly rev: number };

/** Whether a food, anybody's or the person's own, is a favourite. Known by its ref, as in an entry's `foodRef`. */
export const foodRefSchema = typedText.min(1).max(80);
export const favouriteBodySchema = z.object({
  marked: z.boolean(),
  /** What it is called, for whoever reads what waits on a device; the food itself has its name, and this one is not kept */
  name: typedText.max(300).optional(),
});
export type FavouriteBody = z.output<typeof favouriteBodySchema>;
export type Favourite = Pick<FavouriteBody, "marked"> & { readonly foodRef: string; readonly rev: number };

/** A food of the person's own as a write of the diary carries it. */
export const ownFoodBodySchema = ownFoodSchema.omit({ id: true }).extend({
  /**
   * What was logged with it before: takes on the new figures ("follow"), or gets back those it had before it followed the
   * write before this one ("return"). Not said: it stays as it is.
   */
  pastEntries: z.enum(["follow", "return"]).optional(),
});
export type OwnFoodBody = z.output<typeof ownFoodBodySchema>;

/** What is written of foods, as a write carries it. */
export const foodWrites = [
  deletableEntry("own-food", entryIdSchema, ownFoodBodySchema),
  standingEntry("favourite", foodRefSchema, favouriteBodySchema),
] as const;

/** What the rows of its tables hold at least, in a file that is read back in. In an old one what is listed was marked. */
export const foodRows = {
  OwnFood: ownFoodSchema,
  FavouriteFood: z.object({ foodRef: foodRefSchema, marked: z.boolean().optional() }),
};
