import { z } from "zod";
import { civilDateSchema, instantSchema } from "#lib/base/time/schema";
import { bloodTestSchema } from "#lib/diary/health/schema";
import { muscles, sides } from "#lib/diary/nights/schema";
import { remedyKinds } from "#lib/diary/remedies/schema";
import { verdicts } from "#lib/insight/trends/tried/tried-remedy";
import { type MedicineClass, medicineClasses } from "#lib/knowledge/medicines/classes";
import { type Nutrient, nutrients } from "#lib/knowledge/nutrients/nutrient";
import { answerSchema, conditionIds, redFlagIdSchema, ruleIdSchema } from "#lib/knowledge/safety/schema";
import { sheetChangeSchema } from "./sheet-change-schema";
import { sheetExperimentSchema } from "./sheet-experiment-schema";

// The frozen summary in its second form: facts and codes, never sentences. Each face makes its own words of it, and none
// reads the diary or computes a statistic.

const count = z.int().min(0);
const figure = z.number().nullable();
const rate = z.object({ rate: z.number(), low: z.number(), high: z.number() });
const ratio = z.object({ ratio: figure, low: z.number(), high: figure });
const nutrientIds = [...nutrients] as [Nutrient, ...Nutrient[]];
const classIds = Object.keys(medicineClasses) as [MedicineClass, ...MedicineClass[]];

/** Some of the cramps were never counted: at least so many. Left out in sheets made before it was known. */
const isFloor = z.boolean().optional();

const outcomeSchema = z.object({
  median: figure,
  low: figure,
  high: figure,
  worst: figure,
  known: count,
  of: count,
});
export type Outcome = z.output<typeof outcomeSchema>;

const periodSchema = z.object({
  from: civilDateSchema,
  to: civilDateSchema,
  nights: count,
  recorded: count,
  crampNights: count,
  cramps: count,
  crampsIsFloor: isFloor,
  /** Per 7 recorded nights; null under 14 of them. */
  weekly: rate.extend({ atBest: z.boolean() }).nullable(),
  pain: outcomeSchema,
  /** Nights whose minutes are a floor, because a cramp of theirs has no length. */
  minutes: outcomeSchema.extend({ floors: count }),
  sleepOnCrampNights: outcomeSchema,
  sleepOnOtherNights: outcomeSchema,
});
export type PeriodFacts = z.output<typeof periodSchema>;

const comparisonSchema = z.union([
  z.object({ kind: z.literal("compared"), interval: ratio, atBest: z.boolean() }),
  z.object({ kind: z.literal("nights"), have: count, needed: count }),
  z.object({ kind: z.literal("cramps"), have: count, needed: count }),
]);
export type ComparisonFacts = z.output<typeof comparisonSchema>;

const side = z.object({
  nights: count,
  recorded: count,
  cramps: count,
  crampNights: count,
  crampsIsFloor: isFloor,
  per7: figure,
});
/** Before and with a remedy, by the function the trends screen uses. */
const triedSchema = z.object({
  verdict: z.enum(verdicts),
  ratio: figure,
  low: figure,
  high: figure,
  // Not in pages shared before the season was looked at.
  season: figure.default(null),
  missing: z.enum(["time", "nights before", "nights with", "cramps"]).nullable(),
  before: side,
  during: side,
});
export type TriedFacts = z.output<typeof triedSchema>;

const markSchema = z.object({
  letter: z.string(),
  date: civilDateSchema,
  /** The last night of what lasted longer than one. */
  to: civilDateSchema.nullable(),
  kind: z.enum([...remedyKinds, "experiment", "trip", "visit"]),
  change: z.enum(["start", "stop", "new dose"]).nullable(),
  name: z.string(),
  strength: z.string().nullable(),
});

const taken = {
  name: z.string(),
  strength: z.string().nullable(),
  unitsPerDose: figure,
  timesPerDay: figure,
  startedOn: civilDateSchema,
  /** It was begun on that day or before, and nobody said when. */
  startIsLatest: z.boolean().optional(),
  stoppedOn: civilDateSchema.nullable(),
};

const medicineSchema = z.object({
  ...taken,
  recognised: z.boolean(),
  /** The class that prescription records link with cramps; null: none known. */
  linked: z.enum(classIds).nullable(),
  /** Before and with it, for a linked one whenever it was started. */
  compared: triedSchema.nullable(),
});
export type MedicineFacts = z.output<typeof medicineSchema>;

const meanSchema = z.object({ amount: figure, known: count, of: count }).nullable();
const referenceSchema = z.object({ basis: z.string(), amount: z.number() }).nullable();

const supplementsSchema = z.object({
  rows: z.array(
    z.object({ ...taken, perDay: z.array(z.object({ nutrient: z.enum(nutrientIds), amount: z.number() })) }),
  ),
  limits: z.array(
    z.object({
      nutrient: z.enum(nutrientIds),
      /** What those still taken give a day; a floor where not all of them say. */
      total: z.number(),
      known: count,
      of: count,
      authority: z.string(),
      upper: z.object({ amount: z.number(), kind: z.string(), counts: z.string() }).nullable(),
      /** Why no level is named: the person is not known well enough, or the authority sets none. */
      missing: z.enum(["age unknown", "sex unknown", "no row", "no level"]).nullable(),
    }),
  ),
});

const intakesSchema = z.object({
  completeDays: count,
  authority: z.string(),
  rows: z.array(
    z.object({
      nutrient: z.enum(nutrientIds),
      food: meanSchema,
      supplements: meanSchema,
      reference: referenceSchema,
    }),
  ),
});

export const mostLately = 60;
const crampSchema = z.object({
  night: civilDateSchema,
  onset: instantSchema.nullable(),
  /** In whose clock it was lived */
  timeZone: z.string(),
  durationSeconds: count.nullable(),
  pain: figure,
  side: z.enum(sides).nullable(),
  muscles: z.array(z.enum(muscles)),
});

/** A sign that was asked: the last day it was so and the last day it was not. */
const signSchema = z.object({
  id: redFlagIdSchema,
  yesOn: civilDateSchema.nullable(),
  noOn: civilDateSchema.nullable(),
});
export type SignFacts = z.output<typeof signSchema>;

export const snapshotSchema = z.object({
  version: z.literal(2),
  madeAt: instantSchema,
  timeZone: z.string(),
  madeOn: civilDateSchema,
  who: z.object({
    name: z.string().nullable(),
    birthDate: civilDateSchema.nullable(),
    ageYears: figure,
    sex: z.enum(["female", "male"]).nullable(),
    pregnancy: z.enum(["pregnant", "breastfeeding"]).nullable(),
  }),
  question: z.string().nullable(),
  /** As it was asked for; nights are counted from the first entry on. */
  range: z.object({ from: civilDateSchema, to: civilDateSchema }),
  firstNight: civilDateSchema.nullable(),
  signs: z.array(signSchema).nullable(),
  period: periodSchema,
  /** As many nights just before; null where the diary does not reach back. */
  previous: periodSchema.nullable(),
  comparison: comparisonSchema.nullable(),
  /** Over the range, or against as long before it; left out in sheets made before it was told. */
  change: sheetChangeSchema.optional(),
  /** From the last summary that was shared to now, and as long before it. */
  sinceVisit: z
    .object({ on: civilDateSchema, before: periodSchema, after: periodSchema, comparison: comparisonSchema })
    .nullable(),
  weeks: z
    .array(
      z.object({
        from: civilDateSchema,
        to: civilDateSchema,
        nights: count,
        recorded: count,
        cramps: count,
        crampNights: count,
        crampsIsFloor: isFloor,
        per7: figure,
        rolling: rate.nullable(),
      }),
    )
    .max(60),
  marks: z.array(markSchema).max(400),
  /** Single cramps by the hour on the clock where they were lived, 0 to 23. */
  hours: z.object({ counts: z.array(count).length(24), known: count, of: count }),
  places: z.object({
    of: count,
    sides: z.array(z.object({ side: z.enum(sides), count })),
    sidesKnown: count,
    muscles: z.array(z.object({ muscle: z.enum(muscles), count })),
    musclesKnown: count,
    woke: count,
    wokeKnown: count,
  }),
  /** Single cramps of the last four weeks, the latest at most; left out in sheets made before they were kept. */
  lately: z.array(crampSchema).max(mostLately).optional(),
  medicines: z.array(medicineSchema).nullable(),
  conditions: z.array(z.object({ id: z.enum(conditionIds), answer: answerSchema })).nullable(),
  /** The latest results as the person entered them; null where the part is off. */
  bloods: z
    .array(z.object({ test: bloodTestSchema, value: z.string(), on: civilDateSchema.nullable() }))
    .nullable(),
  supplements: supplementsSchema.nullable(),
  intakes: intakesSchema.nullable(),
  tried: z
    .array(
      z.object({
        name: z.string(),
        kind: z.enum(remedyKinds),
        from: civilDateSchema,
        to: civilDateSchema.nullable(),
        result: triedSchema,
      }),
    )
    .nullable(),
  experiment: sheetExperimentSchema.nullable(),
  /** Questions about other causes, by the question's id; null where the part is off. */
  differential: z.array(z.object({ id: z.string(), answer: answerSchema })).nullable(),
  notices: z.array(z.object({ id: ruleIdSchema, version: count, level: z.enum(["stop", "warn", "info"]) })),
});
export type Snapshot = z.output<typeof snapshotSchema>;
