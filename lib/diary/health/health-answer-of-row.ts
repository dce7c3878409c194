import { knownWord } from "#lib/base/text/known-word";
import type { Condition } from "#prisma/client";
import { type HealthAnswer, questionIds } from "./schema";

/** A row of the Condition table as the answer it is; null where nobody asks that question any more. */
export function healthAnswerOfRow({ name, answer, rev }: Condition): HealthAnswer | null {
  const question = knownWord(questionIds, name);
  if (question === null) return null;
  return { question, answer: knownWord(["yes", "no", "unknown"], answer) ?? "unknown", rev };
}
