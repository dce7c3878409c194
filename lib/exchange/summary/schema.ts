import { z } from "zod";
import { typedText } from "#lib/base/text/typed-text";
import { countDates } from "#lib/base/time/date-range";
import { civilDateSchema, dateRangeSchema } from "#lib/base/time/schema";
import { answerSchema, redFlagIdSchema } from "#lib/knowledge/safety/schema";
import { healthLinkKinds } from "./shl/health-link";

/** What may be left out of a summary. Period, cramps, pain, minutes, sleep and the caveats are always in it. */
export const summaryParts = {
  medicines: "Medicines and health answers",
  supplements: "Supplements",
  intakes: "Food and drink",
  tried: "What you tried",
  experiment: "Your experiment",
  bloods: "Blood results",
  answers: "Answers about other causes",
} as const;
export type SummaryPart = keyof typeof summaryParts;
export const summaryPartIds = [
  "medicines",
  "supplements",
  "intakes",
  "tried",
  "experiment",
  "bloods",
  "answers",
] as const;

/** How long a link lives unless the person says otherwise, and at most. */
export const usualLinkDays = 7;
export const mostDays = 31;
/** A year and a day: what one sheet can show legibly. */
export const mostSharedNights = 367;

const period = z.union(
  [
    z.object({ weeks: z.literal([4, 12, 26, 52]) }),
    dateRangeSchema.refine((range) => countDates(range) <= mostSharedNights, {
      path: ["from"],
      message: "Please choose at most one year",
    }),
  ],
  { error: "Choose a period" },
);

/** The question for a visit must leave the sheet its room. */
export const mostQuestionLetters = 300;

const line = (most: number, message: string) => typedText.trim().max(most, message).nullable();

/** What is chosen and answered when the person makes a summary. */
export const summaryRequestSchema = z.object({
  period,
  parts: z.array(z.enum(summaryPartIds)).max(summaryPartIds.length),
  /** Whether the person's name stands on the sheet */
  withName: z.boolean(),
  /** Typed for this sheet and kept nowhere else; null leaves it off. */
  birthDate: civilDateSchema.nullable().default(null),
  question: line(
    mostQuestionLetters,
    `Please keep the question under ${mostQuestionLetters} characters, so that it fits on the sheet`,
  ),
  /** Null: the signs were not gone through. */
  redFlags: z.array(redFlagIdSchema).max(30).nullable(),
  /** By the question's id; what is not answered is not on the sheet. */
  differential: z.record(z.string().max(40), answerSchema),
});
export type SummaryRequest = z.output<typeof summaryRequestSchema>;
export type SummaryInput = z.input<typeof summaryRequestSchema>;

const label = line(80, "Please keep the name under 80 characters");

export const healthLinkRequestSchema = summaryRequestSchema.extend({ kind: z.enum(healthLinkKinds), label });

export const shareRequestSchema = summaryRequestSchema.extend({
  days: z
    .int("Give whole days")
    .min(1, "A link lasts at least one day")
    .max(mostDays, `A link lasts at most ${mostDays} days`),
  label,
  /** The link asks for a passcode too, which is told apart from it. */
  withPasscode: z.boolean().default(false),
  /** Whoever has the link may write back, once. */
  takesReply: z.boolean().default(false),
});
