import { z } from "zod";

export const unitSystems = ["metric", "us"] as const;
export const doseHabits = ["taken", "tap"] as const;

/** How food, drink and doses are written down: the same every day, until the person says otherwise. */
export const dietHabitsSchema = z.object({
  /** The glass that is one touch */
  glassMl: z
    .int("Enter whole millilitres")
    .min(20, "Enter at least 20 ml")
    .max(2000, "Enter at most 2,000 ml"),
  /** How many foods make a day complete without being marked; null: only marked days are */
  usualMinimumEntries: z
    .int("Enter a whole number")
    .min(1, "Enter at least 1, or leave it empty")
    .max(50, "Enter at most 50")
    .nullable(),
  /** Doses on a schedule: taken (unless skipped) | tap (only when tapped) */
  scheduledDoses: z.enum(doseHabits, "Choose how scheduled doses count"),
  units: z.enum(unitSystems, "Choose your units"),
  /** The hour a day of food begins */
  dayStartHour: z.int("Choose an hour").min(0, "Choose an hour").max(23, "Choose an hour"),
});
export type DietHabits = Readonly<z.output<typeof dietHabitsSchema>>;

/** The person's habits as a write of the diary carries them: what it does not speak of stays as it is. */
export const dietHabitsBodySchema = dietHabitsSchema.partial();
export type DietHabitsBody = Readonly<z.output<typeof dietHabitsBodySchema>>;
export type KeptHabits = DietHabits & {
  /** The revision of the habits */
  readonly dietHabitsRev: number;
};

/** There is one of them a person, from the beginning on. */
export const dietHabitsKeySchema = z.literal("mine");
