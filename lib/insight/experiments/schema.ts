import { z } from "zod";
import type { CivilDate } from "#lib/base/time/civil-date";
import { civilDateSchema } from "#lib/base/time/schema";
import {
  blockWeeksOptions,
  fitsWashout,
  fitsYear,
  offeredPairs,
  type pairsOptions,
  type Triable,
  triables,
} from "./plan-options";
import { type StopReason, stopReasons } from "./stop-reasons";

/** What is chosen before the draw, and locked by it. */
export const planChoiceSchema = z
  .object({
    what: z.enum(triables, "Choose what to try"),
    blockWeeks: z.literal(blockWeeksOptions, "Choose how long a turn is"),
    pairs: z.literal(offeredPairs, "Choose how many turns"),
  })
  .refine(fitsWashout, {
    path: ["blockWeeks"],
    message: "This lingers in the body: choose longer turns, so that a week of each is left to count",
  })
  .refine(fitsYear, {
    path: ["pairs"],
    message: "That would take more than a year: choose fewer or shorter turns",
  });
export type PlanChoice = z.output<typeof planChoiceSchema>;

export const newExperimentSchema = planChoiceSchema.safeExtend({ id: z.uuid() });
export type NewExperiment = z.output<typeof newExperimentSchema>;

/** One slice of the runs a chance is counted from: so many slices, each short, so that they can be left at any time. */
export const powerSliceSchema = planChoiceSchema.safeExtend({ slice: z.int().min(0).max(99) });
export type PowerSlice = z.output<typeof powerSliceSchema>;

/** "Did you do what the day asked?": with it on an A day, without it on a B day. */
export const checkSchema = z.object({ id: z.uuid(), day: civilDateSchema, done: z.boolean() });
export const pauseSchema = z.object({ id: z.uuid(), paused: z.boolean() });

export const stopSchema = z.object({ id: z.uuid(), why: z.enum(stopReasons).nullable() });

/** Days on which nothing was asked, both included; `to` is null while the pause goes on. */
export type Pause = { readonly from: CivilDate; readonly to: CivilDate | null };

/** As stored. The seed is the draw itself and never leaves the server. */
export type Experiment = {
  readonly id: string;
  readonly what: Triable;
  readonly blockWeeks: (typeof blockWeeksOptions)[number];
  readonly pairs: (typeof pairsOptions)[number];
  readonly startsOn: CivilDate;
  readonly seed: number;
  readonly stoppedOn: CivilDate | null;
  readonly stopReason: StopReason | null;
  readonly checks: readonly { readonly day: CivilDate; readonly done: boolean }[];
  readonly pauses: readonly Pause[];
};
