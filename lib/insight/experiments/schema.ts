import { z } from "zod";
import type { CivilDate } from "#lib/base/time/civil-date";
import { ownTrialSchema } from "./own-trial";
import {
  fitsTurn,
  type Outcome,
  outcomes,
  outcomesFor,
  pairsFor,
  type Triable,
  type TurnNights,
  triables,
  turnNightsOptions,
  type Worth,
  worths,
} from "./plan-options";
import { type StopReason, stopReasons } from "./stop-reasons";

/** What is chosen before the draw, and locked by it. */
export const planChoiceSchema = z
  .object({
    what: z.enum(triables, "Choose what to try"),
    turnNights: z.literal(turnNightsOptions, "Choose how long a turn is"),
    pairs: z.int("Choose how long the test is").min(1),
    outcome: z.enum(outcomes, "Choose what counts"),
    worth: z.literal(worths, "Choose what would be worth it"),
  })
  .refine(fitsTurn, {
    path: ["turnNights"],
    message: "Choose a turn that fits: this lingers in the body, or acts at the cramp only",
  })
  .refine(({ turnNights, pairs }) => pairsFor(turnNights).includes(pairs), {
    path: ["pairs"],
    message: "Choose one of the lengths on offer: long enough to answer, and over within a year",
  })
  .refine(({ what, outcome }) => outcomesFor(what).includes(outcome), {
    path: ["outcome"],
    message: "Choose what this can change",
  });
export type PlanChoice = z.output<typeof planChoiceSchema>;

export const newExperimentSchema = planChoiceSchema
  .safeExtend({
    id: z.uuid(),
    own: ownTrialSchema.nullable(),
    noneApply: z.literal(true, "Say whether any of these is true of you"),
  })
  .refine(({ what, own }) => (what === "own") === (own !== null), {
    path: ["own"],
    message: "Enter what you want to try, in a few words",
  });
export type NewExperiment = PlanChoice & { readonly id: string; readonly own: string | null };

/** One slice of the runs a chance is counted from: so many slices, each short, so that they can be left at any time. */
export const powerSliceSchema = planChoiceSchema.safeExtend({ slice: z.int().min(0).max(99) });
export type PowerSlice = z.output<typeof powerSliceSchema>;

export const pauseSchema = z.object({ id: z.uuid(), paused: z.boolean() });

export const stopSchema = z.object({ id: z.uuid(), why: z.enum(stopReasons).nullable() });

/** Days on which nothing was asked, both included; `to` is null while the pause goes on. */
export type Pause = { readonly from: CivilDate; readonly to: CivilDate | null };

/** As stored. Seed and salt are the draw itself and do not leave the server before it is over. */
export type Experiment = {
  readonly id: string;
  readonly what: Triable;
  /** What "own" is, in the person's words; null for all others. */
  readonly own: string | null;
  readonly turnNights: TurnNights;
  readonly pairs: number;
  readonly outcome: Outcome;
  /** What would be worth it, in percent of before; null: not asked then. */
  readonly worth: Worth | null;
  /** Of 100 people like this person whom it halves, in how many the plan would show it, as it was said before the draw. */
  readonly promised: number | null;
  readonly startsOn: CivilDate;
  readonly seed: number;
  /** Random bits sealed with the seed, so that nobody finds the order by trying; null: drawn before there were receipts. */
  readonly salt: string | null;
  /** SHA-256 of what was sealed at the draw; null: drawn before there were receipts. */
  readonly receipt: string | null;
  readonly stoppedOn: CivilDate | null;
  readonly stopReason: StopReason | null;
  /** What was said of its days: done as asked, or not; null where that was taken back */
  readonly checks: readonly {
    readonly day: CivilDate;
    readonly done: boolean | null;
    readonly rev: number;
  }[];
  readonly pauses: readonly Pause[];
};
