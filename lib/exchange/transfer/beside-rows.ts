import { z } from "zod";
import { typedText } from "#lib/base/text/typed-text";
import { civilDateSchema, instantSchema } from "#lib/base/time/schema";
import { heldTicksSchema, mostReplyLetters } from "#lib/exchange/summary/reply/schema";
import { healthLinkKinds } from "#lib/exchange/summary/shl/health-link";
import { mostOwnLetters, outcomes, triables, worths } from "#lib/insight/experiments/plan-options";
import { stopReasons } from "#lib/insight/experiments/stop-reasons";
import { newWatchSchema } from "#lib/insight/watch/schema";
import { remindersSchema } from "#lib/people/reminders/schema";
import { importKinds, writtenSchema } from "./schema";

const day = civilDateSchema;
const id = z.uuid();

/** What the rows beside the entries hold at least, in a file that is read back in. */
export const besideRows = {
  Watch: newWatchSchema.extend({ lockedOn: day, leftOn: day.nullable() }),
  Experiment: z.object({
    ...{ id, startsOn: day, stoppedOn: day.nullable() },
    what: z.enum(triables),
    // Not in exports from before there were any.
    own: typedText.max(mostOwnLetters).nullish(),
    blockWeeks: z.int().nullable(),
    pairs: z.int().min(1),
    outcome: z.enum(outcomes),
    worth: z.literal(worths).nullable(),
    seed: z.int("Its order is sealed until it is over, so an experiment that runs stays where it was drawn"),
    salt: z.string().length(32).nullable(),
    stopReason: z.enum(stopReasons).nullable(),
  }),
  ExperimentDay: z.object({ experimentId: id, day, done: z.boolean() }),
  ExperimentPause: z.object({ experimentId: id, pausedOn: day, resumedOn: day.nullable() }),
  Share: z.object({
    ...{ id, fromNight: day, toNight: day },
    label: typedText.max(300).nullable(),
    kind: z.enum(["page", ...healthLinkKinds]),
    ...{ createdAt: instantSchema, expiresAt: instantSchema, revokedAt: instantSchema.nullable() },
  }),
  ShareView: z.object({ id, shareId: id, openedAt: instantSchema }),
  ShareReply: z.object({
    ...{ shareId: id, ticks: heldTicksSchema, createdAt: instantSchema },
    words: typedText.max(2 * mostReplyLetters).nullable(),
  }),
  Sharing: z.object({ id, day, label: typedText.max(300).nullable() }),
  Import: z.object({
    ...{ id, createdAt: instantSchema },
    kind: z.enum(importKinds),
    fileName: typedText.max(200),
    written: writtenSchema,
  }),
  Reminders: remindersSchema,
};
