import { z } from "zod";
import { civilDateSchema } from "#lib/base/time/schema";
import { stopReasons } from "#lib/insight/experiments/stop-reasons";

const count = z.int().min(0);
const figure = z.number().nullable();
const ratio = z.object({ ratio: figure, low: z.number(), high: figure });

/** The person's own trial as a snapshot holds it: what was tried, how it was kept, and both readings of it. */
export const sheetExperimentSchema = z.object({
  name: z.string(),
  pairs: count,
  /** Of snapshots made while turns were whole weeks only. */
  weeks: count.optional(),
  turnNights: count.optional(),
  measure: z.string().default("cramps a week"),
  startsOn: civilDateSchema,
  endsOn: civilDateSchema,
  state: z.enum(["waiting", "running", "over"]),
  stoppedOn: civilDateSchema.nullable(),
  stopReason: z.enum(stopReasons).nullable(),
  kept: z.object({ days: count, done: count, notDone: count, missed: count, paused: count }),
  asPlanned: ratio.nullable(),
  perProtocol: ratio.nullable(),
  chance: z.object({ p: z.number(), orders: count }).nullable(),
  turns: z.array(z.object({ arm: z.enum(["A", "B"]), per7: figure })).max(60),
});
