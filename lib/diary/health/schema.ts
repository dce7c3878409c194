import { z } from "zod";
import { typedText } from "#lib/base/text/typed-text";
import { civilDateSchema, instantSchema, timeZoneSchema } from "#lib/base/time/schema";
import { deletableEntry, entryIdSchema } from "#lib/diary/revisions/schema";
import {
  answerSchema,
  conditionIds,
  redFlagIdSchema,
  redFlagIds,
  ruleIdSchema,
  subjectSchema,
} from "#lib/knowledge/safety/schema";
import { type BloodTestId, bloodTestIds } from "./blood-tests";

/** The questions of the health page: the conditions, and two more. */
export const questionIds = [...conditionIds, "restless-legs", "greens-changed"] as const;
export const questionIdSchema = z.enum(questionIds, "This question is not asked here");
export type QuestionId = z.infer<typeof questionIdSchema>;

/** Yes, no or "don't know": asked once, and changed or taken back as often as the person likes. */
export const healthAnswerBodySchema = z.object({ answer: answerSchema });
export type HealthAnswerBody = z.infer<typeof healthAnswerBodySchema>;
export type HealthAnswer = HealthAnswerBody & { readonly question: QuestionId; readonly rev: number };

/** What was answered, and with which revision an answer was taken back: the next one of that question follows it. */
export type HealthAnswers = {
  readonly answers: readonly HealthAnswer[];
  readonly cleared: readonly Pick<HealthAnswer, "question" | "rev">[];
};

/** Where a notice stood when it was shown. */
export const noticePlaces = [
  "search",
  "entry",
  "ledger",
  "article",
  "trend",
  "experiment",
  "summary",
  "leg-check",
] as const;
export const noticePlaceSchema = z.enum(noticePlaces);
export type NoticePlace = z.infer<typeof noticePlaceSchema>;

export const askNoticesSchema = z.object({
  /** The subjects of the screen; null asks about everything the person takes, eats and answered. */
  about: z.array(subjectSchema).max(20).nullable(),
  place: noticePlaceSchema,
});

/** A note that was put away, or a STOP the doctor knows of, in the version that was read. It comes back by itself. */
export const putAwayBodySchema = z.object({
  rule: ruleIdSchema,
  version: z.int().positive().max(1000),
  putAwayAt: instantSchema,
});
export type PutAwayBody = z.output<typeof putAwayBodySchema>;
export type PutAway = PutAwayBody & { readonly id: string; readonly rev: number };

/** A notice that a device showed by itself, while the server could not be asked. */
export const shownHereSchema = z.object({
  rule: ruleIdSchema,
  version: z.int().positive().max(1000),
  place: noticePlaceSchema,
  shownAt: instantSchema,
});
export type ShownHere = z.output<typeof shownHereSchema>;
/** How many are handed in at a time. */
export const mostShownHere = 200;

/** They are read one by one: one that an older version wrote must not keep the rules from being told. */
export const askRecordSchema = z.object({ shown: z.array(z.unknown()).max(mostShownHere) });

const signs = z.array(redFlagIdSchema).max(redFlagIds.length);

/** A check of the leg: the signs that were so at that moment, and those that were not. What was not asked is in neither. */
export const legCheckBodySchema = z.object({
  checkedAt: instantSchema,
  timeZone: timeZoneSchema,
  present: signs,
  absent: signs,
});
export type LegCheckBody = z.output<typeof legCheckBodySchema>;
export type LegCheck = LegCheckBody & { readonly id: string; readonly rev: number };

export const bloodTestSchema = z.enum(bloodTestIds, "Charley does not keep this test");

/** The latest result of a blood test, in the words of the report it stands on. */
export const bloodResultBodySchema = z.object({
  /** With its unit, as printed: "3.9 mmol/L" */
  value: typedText
    .trim()
    .min(1, "Enter the result with its unit, as the report prints it")
    .max(30, "Please keep a result under 30 characters"),
  /** The day the blood was taken; null: not known */
  on: civilDateSchema.nullable(),
});
export type BloodResultBody = z.output<typeof bloodResultBodySchema>;
export type BloodResult = BloodResultBody & { readonly test: BloodTestId; readonly rev: number };

/** What was entered, and with which revision a result was taken out: the next one of that test follows it. */
export type BloodResults = {
  readonly results: readonly BloodResult[];
  readonly cleared: readonly Pick<BloodResult, "test" | "rev">[];
};

/** What is written of health, as a write carries it. */
export const healthWrites = [
  deletableEntry("health-answer", questionIdSchema, healthAnswerBodySchema),
  deletableEntry("leg-check", entryIdSchema, legCheckBodySchema),
  deletableEntry("put-away", entryIdSchema, putAwayBodySchema),
  deletableEntry("blood-result", bloodTestSchema, bloodResultBodySchema),
] as const;

/** What the rows of its tables hold at least, in a file that is read back in. */
export const healthRows = {
  Condition: healthAnswerBodySchema.extend({ name: questionIdSchema }),
  LegCheck: legCheckBodySchema,
  NoticeShown: z.object({
    ...{ ruleId: ruleIdSchema, ruleVersion: z.int().positive(), place: noticePlaceSchema },
    ...{ shownAt: instantSchema, hiddenAt: instantSchema.nullable() },
  }),
  BloodResult: z.object({
    test: bloodTestSchema,
    value: bloodResultBodySchema.shape.value,
    takenOn: civilDateSchema.nullable(),
  }),
};
