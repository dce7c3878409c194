import type { SummaryPart } from "./schema";
import type { VisitQuestion } from "./visit-questions";

const mostOffered = 3;

/** The first few that tell of nothing left out of the page, without those that stand in the person's own text already. */
export function offeredQuestions(
  questions: readonly VisitQuestion[],
  { parts, question }: { parts: readonly SummaryPart[]; question: string },
): VisitQuestion[] {
  return questions
    .filter(({ tellsOf }) => tellsOf.every((part) => parts.includes(part)))
    .slice(0, mostOffered)
    .filter(({ text }) => !question.includes(text));
}

/** The person's own text with a question behind it: what was typed stays as it is. */
export function withQuestion(typed: string, asked: string): string {
  const before = typed.trimEnd();
  if (before === "") return asked;
  return /[.?!:;,…]$/.test(before) ? `${before} ${asked}` : `${before}. ${asked}`;
}
