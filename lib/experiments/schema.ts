import { z } from "zod";
import type { CivilDate } from "#lib/time/civil-date";
import { civilDateSchema } from "#lib/time/schema";

/** What may be tried alone at home. Never a medicine, quinine or potassium: those belong to the person who prescribes. */
export const triables = ["stretching", "evening-water", "magnesium-supper"] as const;
export type Triable = (typeof triables)[number];

export const blockWeeksOptions = [1, 2, 3, 4] as const;
export const pairsOptions = [3, 4, 5, 6, 8] as const;

/** What is chosen before the draw, and locked by it. */
export const planChoiceSchema = z.object({
  what: z.enum(triables, "Choose what to try"),
  blockWeeks: z.literal(blockWeeksOptions, "Choose how long a turn is"),
  pairs: z.literal(pairsOptions, "Choose how many turns"),
});
export type PlanChoice = z.output<typeof planChoiceSchema>;

export const newExperimentSchema = planChoiceSchema.extend({ id: z.uuid() });
export type NewExperiment = z.output<typeof newExperimentSchema>;

/** "Did you do what the day asked?": with it on an A day, without it on a B day. */
export const checkSchema = z.object({ id: z.uuid(), day: civilDateSchema, done: z.boolean() });
export const experimentIdSchema = z.object({ id: z.uuid() });

/** As stored. The seed is the draw itself and never leaves the server. */
export type Experiment = PlanChoice & {
  readonly id: string;
  readonly startsOn: CivilDate;
  readonly seed: number;
  readonly stoppedOn: CivilDate | null;
  readonly checks: readonly { readonly day: CivilDate; readonly done: boolean }[];
};
