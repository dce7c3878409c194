import { z } from "zod";
import { civilDateSchema } from "#lib/base/time/schema";
import { answerSchema } from "#lib/knowledge/safety/schema";

const rate = z.object({ rate: z.number(), low: z.number(), high: z.number() });
const tally = z.object({ label: z.string(), count: z.number() });
const count = z.int().min(0);

const weekSchema = z.object({
  from: civilDateSchema,
  to: civilDateSchema,
  nights: count,
  recorded: count,
  cramps: count,
  per7: z.number().nullable(),
  rolling: rate.nullable(),
});

const scaleRow = z.object({
  label: z.string(),
  median: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  worst: z.number().nullable(),
  known: count,
  of: count,
});

const markSchema = z.union([
  z.object({
    letter: z.string(),
    date: civilDateSchema,
    /** The last night of what lasted longer than one. */
    to: civilDateSchema.nullable(),
    words: z.string(),
  }),
  // Sheets made when only remedies stood on them.
  z
    .object({ letter: z.string(), date: civilDateSchema, change: z.string(), name: z.string() })
    .transform(({ letter, date, change, name }) => ({ letter, date, to: null, words: `${name} ${change}` })),
]);

const medicineRow = z.object({
  name: z.string(),
  strength: z.string().nullable(),
  startedOn: civilDateSchema,
  stoppedOn: civilDateSchema.nullable(),
  /** The class that prescription records link with cramps; null: none known. */
  linked: z.string().nullable(),
});

const supplementRow = z.object({
  name: z.string(),
  perDay: z.string(),
  startedOn: civilDateSchema,
  stoppedOn: civilDateSchema.nullable(),
});

const triedRow = z.object({
  name: z.string(),
  from: civilDateSchema,
  to: civilDateSchema.nullable(),
  sentence: z.string(),
});

const experimentSchema = z.object({
  name: z.string(),
  plan: z.string(),
  /** By the wording ladder */
  sentence: z.string(),
  /** Both readings and the randomisation test; null where too little is recorded. */
  numbers: z.string().nullable(),
  turns: z.array(z.object({ arm: z.enum(["A", "B"]), per7: z.number().nullable() })).max(16),
  standing: z.string(),
});

/**
 * The first form of a frozen summary, which held sentences. None is made any more; those that were made are still read, and
 * shown as they were.
 */
export const firstSnapshotSchema = z.object({
  version: z.literal(1),
  madeOn: civilDateSchema,
  person: z.object({
    name: z.string().nullable(),
    ageYears: z.number().nullable(),
    sex: z.enum(["female", "male"]).nullable(),
    pregnancy: z.enum(["pregnant", "breastfeeding"]).nullable(),
  }),
  range: z.object({ from: civilDateSchema, to: civilDateSchema }),
  nights: count,
  recorded: count,
  cramps: count,
  crampNights: count,
  weekly: rate.extend({ atBest: z.boolean() }).nullable(),
  /** Of whole weeks with at least five recorded nights, per 7 recorded nights */
  spread: z.object({ median: z.number(), lowest: z.number(), highest: z.number(), weeks: count }).nullable(),
  finding: z.string(),
  comparison: z.string(),
  weeks: z.array(weekSchema).max(60),
  marks: z.array(markSchema),
  scales: z.array(scaleRow),
  single: z.object({
    cramps: count,
    sides: z.array(tally),
    sidesKnown: count,
    muscles: z.array(tally),
    musclesKnown: count,
    woke: count,
    wokeKnown: count,
  }),
  notices: z.array(z.object({ id: z.string(), version: count, level: z.string(), title: z.string() })),
  medicines: z.array(medicineRow).nullable(),
  conditions: z.array(z.object({ name: z.string(), answer: answerSchema })).nullable(),
  supplements: z.object({ rows: z.array(supplementRow), limits: z.array(z.string()) }).nullable(),
  intakes: z
    .object({
      completeDays: count,
      authority: z.string(),
      rows: z.array(
        z.object({ label: z.string(), food: z.string(), supplements: z.string(), reference: z.string() }),
      ),
    })
    .nullable(),
  tried: z.array(triedRow).nullable(),
  /** Not asked of sheets made before there was this part. */
  experiment: experimentSchema.nullable().default(null),
  answers: z
    .object({
      /** Null: the signs were not gone through. */
      redFlags: z.array(z.object({ urgency: z.string(), short: z.string() })).nullable(),
      differential: z.array(z.object({ name: z.string(), ask: z.string(), answer: answerSchema })),
    })
    .nullable(),
  question: z.string().nullable(),
});
export type FirstSnapshot = z.output<typeof firstSnapshotSchema>;
