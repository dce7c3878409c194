import { z } from "zod";
import { civilDateSchema, instantSchema, timeZoneSchema } from "#lib/time/schema";

export const dietKinds = ["food", "drink", "supplement"] as const;
export type DietKind = (typeof dietKinds)[number];

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

/** One thing eaten, drunk or taken, with the amounts frozen as they were logged. */
export const dietEntryBodySchema = amountsSchema.extend({
  day: civilDateSchema,
  consumedAt: instantSchema.nullable(),
  timeZone: timeZoneSchema,
  kind: z.enum(dietKinds),
  name: z.string().trim().min(1, "Give it a name").max(300, "Please keep the name under 300 characters"),
  /** "sr24:11457", "label:lmnt-stick", "own:<uuid>", "remedy:<uuid>", "off:<barcode>"; null: typed by hand */
  foodRef: z.string().max(80).nullable(),
  /** As typed: 2 and "slice", 150 and "g" */
  quantity: z.number("Give a number").positive("Give an amount above 0").max(1_000_000).nullable(),
  unit: z.string().trim().max(80).nullable(),
  grams: z.number("Give a number").min(0, "Grams cannot be below 0").max(100_000).nullable(),
  mealId: z.uuid().nullable(),
  note: z.string().trim().max(2000, "Please keep the note under 2,000 characters").nullable(),
  source: z.enum(["app", "api", "import", "sample"]),
});
export type DietEntryBody = z.output<typeof dietEntryBodySchema>;
export type DietEntry = DietEntryBody & { readonly id: string; readonly rev: number };

/** "That was everything today." */
export const dietDayBodySchema = z.object({ complete: z.boolean() });
export type DietDayBody = z.output<typeof dietDayBodySchema>;

export const foodBases = ["100g", "100ml", "serving"] as const;
export type FoodBasis = (typeof foodBases)[number];

/** A household portion: `amount` of `measure` weighs `grams` ("1 cup" is 244 g). */
export type Portion = { readonly amount: number; readonly measure: string; readonly grams: number };

/** A food as it can be chosen: figures per `basis`, and the ways to say how much. */
export type FoodOffer = Readonly<z.output<typeof amountsSchema>> & {
  /** What a diet entry keeps as `foodRef` */
  readonly ref: string;
  readonly name: string;
  /** What tells it from its neighbours: the source's own description, a brand */
  readonly detail: string | null;
  readonly source: "usda" | "label" | "own" | "off";
  readonly kind: DietKind;
  readonly basis: FoodBasis;
  /** The serving the label prints, "1 stick (6 g)", and what it weighs (or holds, in ml, for a food per 100 ml) */
  readonly servingLabel: string | null;
  readonly servingGrams: number | null;
  readonly portions: readonly Portion[];
  /** The portion the short list calls usual, by its index in `portions` */
  readonly usualPortion: number | null;
  /** How sure a label's figures are; null for measured foods */
  readonly grade: "computed" | "maker" | "secondary" | "derived" | "rule" | null;
};
