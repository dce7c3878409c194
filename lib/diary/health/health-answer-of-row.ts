import { parseEnum } from "#lib/base/text/parse-enum";
import { answerSchema } from "#lib/knowledge/safety/schema";
import type { Condition } from "#prisma/client";
import { type HealthAnswer, questionIds } from "./schema";

/** A row of the Condition table as the answer it is. A question that is no longer asked leaves by a migration. */
export const healthAnswerOfRow = ({ name, answer, rev }: Condition): HealthAnswer => ({
  question: parseEnum(questionIds, name),
  answer: parseEnum(answerSchema.options, answer),
  rev,
});
