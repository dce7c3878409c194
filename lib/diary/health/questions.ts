import { conditions } from "#lib/knowledge/safety/conditions";
import { type Answer, conditionIds } from "#lib/knowledge/safety/schema";
import type { QuestionId } from "./schema";

/** An answer as it is chosen and said. */
export const answerWords = { yes: "Yes", no: "No", unknown: "Don't know" } as const satisfies Record<
  Answer,
  string
>;

export type Question = {
  readonly id: QuestionId;
  /** What it asks about, where it stands in a list: "kidney disease" */
  readonly name: string;
  readonly question: string;
  readonly why: string;
};

/** What is asked once, with why: the conditions of the rules, and two questions that change what an article section means. */
export const questions: readonly Question[] = [
  ...conditionIds.map((id) => ({ id, ...conditions[id] })),
  {
    id: "restless-legs",
    name: "restless legs",
    question: "At night, is it mostly an urge to move your legs, which walking relieves?",
    why: "That is how restless legs feel. They are another problem than cramps, with other treatment.",
  },
  {
    id: "greens-changed",
    name: "a change in leafy greens",
    question: "Have you lately begun to eat many more, or many fewer, leafy greens?",
    why: "With warfarin and its kin a sudden change matters, because greens hold vitamin K.",
  },
];
