import { z } from "zod";
import { countDates } from "#lib/base/time/date-range";
import { civilDateSchema, instantSchema, timeZoneSchema } from "#lib/base/time/schema";
import { dietEntryBodySchema } from "#lib/diary/diet/schema";
import { amountsSchema, foodKinds } from "#lib/diary/foods/schema";
import {
  crampBodySchema,
  diarySources,
  muscles,
  nightStates,
  reliefAnswers,
  reliefs,
  sides,
  sorenessLevels,
} from "#lib/diary/nights/schema";
import { doseLabelSchema } from "#lib/diary/remedies/schema";
import { changeVerdicts } from "#lib/insight/trends/change/change";
import { verdicts } from "#lib/insight/trends/tried/tried-remedy";
import { toldClasses } from "#lib/knowledge/medicines/classes";
import { understandings } from "#lib/knowledge/medicines/understood";
import { perColumn } from "#lib/knowledge/nutrients/columns";

// What programs send and get. The same schemas check the requests, make openapi.json, and are tested against the answers.

export const dateSchema = civilDateSchema.meta({ format: "date", examples: ["2026-03-28"] });
const moment = instantSchema.meta({
  format: "date-time",
  description: "A moment with its offset or Z",
  examples: ["2026-03-29T02:13:00+01:00"],
});
const zone = timeZoneSchema.meta({
  description: "The IANA name of the zone it was lived in",
  examples: ["Europe/Berlin"],
});
const id = z.uuid("Give a UUID").meta({
  description: "Made by you (UUIDv7), so that sending it again adds nothing; left out, one is made",
});

const { durationSeconds, pain, side, wokeMe, note } = crampBodySchema.shape;

export const crampInputSchema = z.strictObject({
  id: id.optional(),
  onset: moment,
  timeZone: zone,
  durationSeconds: durationSeconds.optional(),
  pain: pain.optional(),
  side: side.optional(),
  muscles: crampBodySchema.shape.muscles.optional(),
  wokeMe: wokeMe.optional(),
  note: note.optional(),
});

const amountShape = amountsSchema.partial().shape;
export const dietEntryInputSchema = z.strictObject({
  id: id.optional(),
  consumedAt: moment,
  timeZone: zone,
  kind: z.enum(foodKinds),
  name: dietEntryBodySchema.shape.name,
  grams: dietEntryBodySchema.shape.grams.optional(),
  ...amountShape,
  note: note.optional(),
});

/** The most nights one answer spans. */
export const mostNightsAsked = 3700;

export const rangeInputSchema = z
  .strictObject({ from: dateSchema, to: dateSchema })
  .refine(({ from, to }) => from <= to, { path: ["to"], message: "The last date is before the first" })
  .refine((range) => range.from > range.to || countDates(range) <= mostNightsAsked, {
    path: ["from"],
    message: "Please ask for at most ten years",
  });

export const mealInputSchema = z.strictObject({
  text: z
    .string("Give a text")
    .trim()
    .min(1, "Give a text")
    .max(2000, "Please write a little less at a time")
    .meta({ examples: ["2 slices wholemeal bread and a glass of milk"] }),
  day: dateSchema.optional().meta({ description: "The day it is read on, from which “yesterday” is told" }),
});

export const medicinesInputSchema = z.strictObject({
  name: z
    .string("Give a name")
    .trim()
    .min(1, "Give a name")
    .max(200, "Please keep it under 200 letters")
    .meta({ description: "As it stands on the pack or as somebody writes it", examples: ["Hyzaar 100/25"] }),
});

// --- Answers -----------------------------------------------------------------------------------------------------------

const dateOut = z.string().meta({ format: "date" });
const momentOut = z.string().meta({ format: "date-time" });
const scaleOut = z.int().min(0).max(10).nullable();
const rangeOut = z.object({ from: dateOut, to: dateOut });

export const crampAnswerSchema = z.object({
  id: z.uuid(),
  rev: z.int().min(1),
  night: dateOut,
  onset: momentOut.nullable(),
  timeZone: z.string(),
  durationSeconds: z.int().min(0).nullable(),
  running: z.boolean(),
  pain: scaleOut,
  side: z.enum(sides).nullable(),
  muscles: z.array(z.enum(muscles)),
  wokeMe: z.boolean().nullable(),
  relief: z.array(z.enum(reliefs)),
  reliefHelped: z.enum(reliefAnswers).nullable(),
  note: z.string().nullable(),
  source: z.enum(diarySources),
});

export const nightAnswerSchema = z.object({
  night: dateOut,
  state: z.enum(nightStates),
  count: z.int().min(0),
  countIsFloor: z
    .boolean()
    .meta({ description: "There were cramps, and nobody counted them: at least so many" }),
  worstPain: scaleOut,
  minutes: z.number().nullable(),
  minutesIsFloor: z.boolean(),
  sleepLostMinutes: z.int().nullable(),
  sleepDisturbance: scaleOut,
  soreness: z.enum(sorenessLevels).nullable(),
  stretchedBeforeBed: z.boolean().nullable(),
  factors: z.array(z.string()),
  note: z.string().nullable(),
});

const amountOut = z.number().nullable();
export const dietEntryAnswerSchema = z.object({
  id: z.uuid(),
  rev: z.int().min(1),
  day: dateOut,
  consumedAt: momentOut.nullable(),
  timeZone: z.string(),
  kind: z.enum(foodKinds),
  name: z.string(),
  foodRef: z.string().nullable(),
  quantity: z.number().nullable(),
  unit: z.string().nullable(),
  grams: z.number().nullable(),
  ...perColumn(() => amountOut),
  printed: doseLabelSchema.optional().meta({
    description:
      "Where a label gave a compound, IU or a percentage: what was typed. The amounts are reckoned from it.",
  }),
  mealId: z.uuid().nullable(),
  note: z.string().nullable(),
  source: z.string(),
});

export const mealAnswerSchema = z.object({
  lines: z.array(
    z.object({
      food: z.string(),
      grams: amountOut,
      amounts: z.object(perColumn(() => amountOut)),
      understood: z.enum(["exact", "assumed", "name-only"]).meta({
        description:
          "exact: food and amount as said; assumed: a usual helping, or dry or cooked was not said; name-only: no food answers, and nothing is known of it",
      }),
    }),
  ),
});

export const medicineListSchema = z.object({
  items: z.array(
    z.object({
      name: z.string(),
      ingredients: z
        .array(z.object({ name: z.string(), classes: z.array(z.enum(toldClasses)) }))
        .meta({ description: "With understood “ask” these are what it may be: nothing of it is certain" }),
      understood: z.enum(understandings).meta({
        description:
          "exact: known, at most one letter set right; ask: the person must say which is meant; unknown: nothing is known of it",
      }),
    }),
  ),
});

export const crampListSchema = z.object({ range: rangeOut, cramps: z.array(crampAnswerSchema) });
export const nightsAnswerSchema = z.object({ nights: z.array(nightAnswerSchema) });
export const nightListSchema = z.object({ range: rangeOut, nights: z.array(nightAnswerSchema) });
export const dietEntryListSchema = z.object({ range: rangeOut, entries: z.array(dietEntryAnswerSchema) });

/** The same report as the screen; what is not named here may grow. */
export const trendsAnswerSchema = z.looseObject({
  range: rangeOut,
  nights: z.int(),
  recorded: z.int(),
  cramps: z.int(),
  crampNights: z.int(),
  crampsIsFloor: z.boolean(),
  change: z
    .looseObject({
      verdict: z.enum(changeVerdicts),
      ratio: z.number().nullable(),
      low: z.number().nullable(),
      high: z.number().nullable(),
      before: z.number().nullable(),
      after: z.number().nullable(),
      sentence: z.string(),
    })
    .meta({
      description:
        "Whether nights with cramps became fewer: before and after are nights with cramps in 7 recorded ones, the ratio is after over before, and the interval fits the verdict.",
    }),
  weekly: z.looseObject({ rate: z.number(), low: z.number(), high: z.number() }).nullable(),
  weeks: z.looseObject({ finding: z.string(), points: z.array(z.looseObject({})) }),
  remedies: z
    .array(
      z.object({
        name: z.string(),
        verdict: z.enum(verdicts),
        ratio: z.number().nullable(),
        low: z.number().nullable(),
        high: z.number().nullable(),
        beforeNights: z.int(),
        withNights: z.int(),
      }),
    )
    .meta({ description: "Everything begun within the range: nights with it over the nights just before" }),
});

/** RFC 9457, with the fields named. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  errors: z.array(z.object({ field: z.string(), message: z.string() })).optional(),
  current: z.unknown().optional().meta({ description: "With 409: what is stored under this id" }),
});
