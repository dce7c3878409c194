import { z } from "zod";
import { civilDateSchema } from "#lib/base/time/schema";
import { verdicts } from "#lib/insight/trends/tried/tried-remedy";
import { expectations } from "#lib/insight/watch/schema";

/** What was named beforehand, as its own page tells it. */
export const watchedAnswerSchema = z.object({
  items: z.array(
    z.object({
      id: z.uuid(),
      name: z.string(),
      expects: z.enum(expectations).meta({ description: "A suspect brings more cramps, a hope fewer" }),
      lockedOn: civilDateSchema,
      answerOn: civilDateSchema,
      state: z.enum(["watching", "answered", "left"]),
      plan: z.string(),
      sentence: z.string(),
      answer: z
        .object({
          verdict: z.enum(verdicts),
          ratio: z.number().nullable(),
          low: z.number().nullable(),
          high: z.number().nullable(),
          nightsWith: z.int(),
          nightsWithout: z.int(),
        })
        .nullable()
        .meta({ description: "Null before its day: one look keeps chance findings rare" }),
    }),
  ),
});
