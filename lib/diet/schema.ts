import { z } from "zod";
import { amountsSchema, type FoodKind, foodKinds } from "#lib/foods/schema";
import { civilDateSchema, instantSchema, timeZoneSchema } from "#lib/time/schema";

export type DietKind = FoodKind;

/** One thing eaten, drunk or taken, with the amounts frozen as they were logged. */
export const dietEntryBodySchema = amountsSchema.extend({
  day: civilDateSchema,
  consumedAt: instantSchema.nullable(),
  timeZone: timeZoneSchema,
  kind: z.enum(foodKinds),
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
