import { z } from "zod";
import { typedText } from "#lib/base/text/typed-text";
import type { CivilDate } from "#lib/base/time/civil-date";
import { civilDateSchema, instantSchema, timeZoneSchema } from "#lib/base/time/schema";
import type { Favourite, FoodOffer, KeptFood } from "#lib/diary/foods/schema";
import { amountsSchema, type FoodKind, foodKinds } from "#lib/diary/foods/schema";
import { type Dose, doseLabelSchema, type Remedy } from "#lib/diary/remedies/schema";
import { deletableEntry, entryIdSchema, standingEntry } from "#lib/diary/revisions/schema";
import type { Authority } from "#lib/knowledge/nutrients/reference-figures";
import { dietHabitsBodySchema, dietHabitsKeySchema, type KeptHabits } from "#lib/people/habits/schema";

export type DietKind = FoodKind;

/** Where an entry came from. */
export const dietSources = ["app", "api", "import", "sample"] as const;

/** One thing eaten, drunk or taken, with the amounts frozen as they were logged. */
export const dietEntryBodySchema = amountsSchema.extend({
  day: civilDateSchema,
  consumedAt: instantSchema.nullable(),
  timeZone: timeZoneSchema,
  kind: z.enum(foodKinds),
  name: typedText.trim().min(1, "Give it a name").max(300, "Please keep the name under 300 characters"),
  /** "sr24:11457", "label:lmnt-stick", "own:<uuid>", "remedy:<uuid>", "off:<barcode>"; null: typed by hand */
  foodRef: typedText.max(80).nullable(),
  /** As typed: 2 and "slice", 150 and "g" */
  quantity: z.number("Give a number").positive("Give an amount above 0").max(1_000_000).nullable(),
  unit: typedText.trim().max(80).nullable(),
  grams: z.number("Give a number").min(0, "Grams cannot be below 0").max(100_000).nullable(),
  /** By hand, as a label gives it and as it was typed, from which the amounts were reckoned. Not there: typed in mg, or not by hand */
  printed: doseLabelSchema.nullish(),
  mealId: z.uuid().nullable(),
  note: typedText.trim().max(2000, "Please keep the note under 2,000 characters").nullable(),
  source: z.enum(dietSources),
});
export type DietEntryBody = z.output<typeof dietEntryBodySchema>;
export type DietEntry = DietEntryBody & { readonly id: string; readonly rev: number };

/** A food as a saved meal keeps it: everything of an entry but when it was had. */
export const mealItemSchema = dietEntryBodySchema.omit({
  day: true,
  consumedAt: true,
  timeZone: true,
  mealId: true,
  note: true,
  source: true,
});
export type MealItem = z.output<typeof mealItemSchema>;

export const savedMealSchema = z.object({
  id: z.uuid(),
  name: typedText.trim().min(1, "Give the meal a name").max(100, "Please keep the name under 100 characters"),
  items: z.array(mealItemSchema).min(1, "Choose at least one food").max(50, "A meal holds at most 50 foods"),
});
export type SavedMeal = z.output<typeof savedMealSchema> & { readonly rev: number };

/** A saved meal as a write of the diary carries it. */
export const savedMealBodySchema = savedMealSchema.omit({ id: true });
export type SavedMealBody = z.output<typeof savedMealBodySchema>;

/** What of an entry takes on the figures of a food that was put right; kept with the food, so that it can be undone. */
export const followedSchema = amountsSchema.extend({
  id: z.uuid(),
  /** The revision it had before */
  rev: z.int(),
  ...dietEntryBodySchema.pick({ name: true, kind: true, grams: true }).shape,
});
export type Followed = z.output<typeof followedSchema>;

/** "That was everything today." */
export const dietDayBodySchema = z.object({ complete: z.boolean() });
export type DietDayBody = z.output<typeof dietDayBodySchema>;

/** What was said of a day being complete. `rev` is the last revision written, 0 when nothing ever was. */
export type DayMark = { readonly complete: boolean | null; readonly rev: number };

/** What the ledger of remedies says was taken on a day, elemental. */
export type LedgerIntake = Readonly<z.output<typeof amountsSchema>> & {
  readonly remedyId: string;
  readonly name: string;
  readonly doses: number;
};

/** What is often had, without when it was. */
export type UsualItem = MealItem & { readonly isFavourite: boolean };

/** What can be had again in a tap. */
export type Again = {
  /** Everything of the day before */
  readonly dayBefore: readonly DietEntry[];
  /** The person's favourites, then what the person has most around this hour, each as the person last had it */
  readonly usual: readonly UsualItem[];
  readonly meals: readonly SavedMeal[];
};

/** One day of food, drink and supplements as its screen reads it. */
export type DietDayView = {
  readonly day: CivilDate;
  readonly today: CivilDate;
  readonly entries: readonly DietEntry[];
  readonly mark: DayMark;
  /**
   * What of the person's list runs on the day, with its doses: what counts of them is reckoned where all is known that the
   * person said
   */
  readonly remedies: readonly Remedy[];
  readonly doses: readonly Dose[];
  readonly again: Again;
  /** What the person said of foods being favourites */
  readonly favourites: readonly Favourite[];
  /** Foods the person typed from their labels: found, and had, without a connection too */
  readonly ownFoods: readonly KeptFood[];
  /** Tap water, for the glass that is one tap away */
  readonly water: FoodOffer | null;
  readonly profile: DietProfile;
  /** Whether barcodes can be looked up */
  readonly barcodes: boolean;
};

/** The parts of a profile that the diet's screens depend on. */
export type DietProfile = {
  readonly timeZone: string;
  readonly birthYear: number | null;
  readonly sex: "female" | "male" | null;
  readonly pregnancy: "no" | "pregnant" | "breastfeeding" | null;
  readonly authority: Authority;
} & KeptHabits;

/** What is written of the diet and of how it is written down, as a write carries it. */
export const dietWrites = [
  deletableEntry("saved-meal", entryIdSchema, savedMealBodySchema),
  deletableEntry("diet-entry", entryIdSchema, dietEntryBodySchema),
  deletableEntry("diet-day", civilDateSchema, dietDayBodySchema),
  standingEntry("diet-habits", dietHabitsKeySchema, dietHabitsBodySchema),
] as const;

/** What the rows of its tables hold at least, in a file that is read back in. */
export const dietRows = {
  SavedMeal: savedMealSchema,
  DietEntry: dietEntryBodySchema,
  DietDay: dietDayBodySchema,
};
