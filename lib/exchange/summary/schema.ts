import { z } from "zod";
import { typedText } from "#lib/base/text/typed-text";
import { countDates } from "#lib/base/time/date-range";
import { civilDateSchema, dateRangeSchema } from "#lib/base/time/schema";
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

/** The blood tests a clinician looks for when legs cramp. */
export const bloodTests = {
  potassium: "Potassium",
  magnesium: "Magnesium",
  calcium: "Calcium",
  kidney: "Kidney function (eGFR or creatinine)",
  thyroid: "Thyroid (TSH)",
  ck: "Creatine kinase (CK)",
  ferritin: "Ferritin",
  b12: "Vitamin B12",
} as const;
export const bloodTestIds = [
  "potassium",
  "magnesium",
  "calcium",
  "kidney",
  "thyroid",
  "ck",
  "ferritin",
  "b12",
] as const;

const bloodSchema = z.object({
  test: z.enum(bloodTestIds),
  /** With its unit, as printed: "3.9 mmol/L" */
  value: typedText.trim().min(1, "Give the result").max(30, "Please keep a result under 30 characters"),
  on: civilDateSchema.nullable(),
});

/** What is chosen and answered when she makes a summary. */
export const summaryRequestSchema = z.object({
  period,
  parts: z.array(z.enum(summaryPartIds)).max(summaryPartIds.length),
  /** Whether her name stands on the sheet */
  withName: z.boolean(),
  /** Typed for this sheet and kept nowhere else; null leaves it off. */
  birthDate: civilDateSchema.nullable().default(null),
  question: line(300, "Please keep the question under 300 characters, so that it fits on the sheet"),
  /** Null: the signs were not gone through. */
  redFlags: z.array(redFlagIdSchema).max(30).nullable(),
  /** By the question's id; what is not answered is not on the sheet. */
  differential: z.record(z.string().max(40), answerSchema),
  /** Last results that were typed for this sheet, in the words of the report they stand on. */
  bloods: z.array(bloodSchema).max(bloodTestIds.length).default([]),
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
