import { z } from "zod";
import { typedText } from "#lib/base/text/typed-text";
import { countDates } from "#lib/base/time/date-range";
import { civilDateSchema, dateRangeSchema } from "#lib/base/time/schema";
import type { muscles, sides } from "#lib/diary/nights/schema";
import { answerSchema, redFlagIdSchema } from "#lib/knowledge/safety/schema";

/** What may be left out of a summary. Period, cramps, pain, minutes, sleep and the caveats are always in it. */
export const summaryParts = {
  medicines: "Medicines and health answers",
  supplements: "Supplements",
  intakes: "Food and drink",
  tried: "What you tried",
  experiment: "Your experiment",
  answers: "Answers about other causes",
} as const;
export type SummaryPart = keyof typeof summaryParts;
export const summaryPartIds = [
  "medicines",
  "supplements",
  "intakes",
  "tried",
  "experiment",
  "answers",
] as const;

/** How long a link lives unless she says otherwise, and at most. */
export const usualDays = 7;
export const mostDays = 31;
/** A year and a day: what one sheet can show legibly. */
export const mostNights = 367;

const period = z.union(
  [
    z.object({ weeks: z.literal([4, 12, 26, 52]) }),
    dateRangeSchema.refine((range) => countDates(range) <= mostNights, {
      path: ["from"],
      message: "Please choose at most one year",
    }),
  ],
  { error: "Choose a period" },
);

const line = (most: number, message: string) => typedText.trim().max(most, message).nullable();

/** What she chooses and answers when she makes a summary. */
export const summaryRequestSchema = z.object({
  period,
  parts: z.array(z.enum(summaryPartIds)).max(summaryPartIds.length),
  /** Whether her name stands on the sheet */
  withName: z.boolean(),
  question: line(300, "Please keep the question under 300 characters, so that it fits on the sheet"),
  /** Null: the signs were not gone through. */
  redFlags: z.array(redFlagIdSchema).max(30).nullable(),
  /** By the question's id; what is not answered is not on the sheet. */
  differential: z.record(z.string().max(40), answerSchema),
});
export type SummaryRequest = z.output<typeof summaryRequestSchema>;
export type SummaryInput = z.input<typeof summaryRequestSchema>;

export const shareRequestSchema = summaryRequestSchema.extend({
  days: z
    .int("Give whole days")
    .min(1, "A link lasts at least one day")
    .max(mostDays, `A link lasts at most ${mostDays} days`),
  label: line(80, "Please keep the name under 80 characters"),
});

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
export type MedicineRow = z.output<typeof medicineRow>;

const supplementRow = z.object({
  name: z.string(),
  perDay: z.string(),
  startedOn: civilDateSchema,
  stoppedOn: civilDateSchema.nullable(),
});
export type SupplementRow = z.output<typeof supplementRow>;

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
 * The frozen summary: everything the sheet says, as it was when it was made. Parsed as it leaves the database, so that a
 * sheet from an older Charley either reads or is refused, and never half shows.
 */
export const snapshotSchema = z.object({
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
export type Snapshot = z.output<typeof snapshotSchema>;

export const sideWords: Readonly<Record<(typeof sides)[number], string>> = {
  left: "left",
  right: "right",
  both: "both",
};

export const muscleWords: Readonly<Record<(typeof muscles)[number], string>> = {
  calf: "calf",
  foot: "foot or toes",
  "thigh-front": "front of thigh",
  hamstring: "back of thigh",
  shin: "shin",
  other: "other",
};
