import { ruleSources } from "../rule-sources";
import type { Notice, SafetyFacts } from "../schema";

/** S12: the evidence is about adults. */
export const underEighteen = (facts: SafetyFacts): Notice | null =>
  facts.ageYears !== null && facts.ageYears < 18
    ? {
        id: "S12",
        version: 1,
        level: "warn",
        title: "This is about adults",
        message:
          "The trials behind these pages were done in adults. They do not tell what is right under 18.",
        whatToDo: "Ask a doctor before any supplement or medicine for cramps.",
        because: [`Your profile says you are ${facts.ageYears}.`],
        sources: [ruleSources.magnesiumTrials, ruleSources.roguin, ruleSources.tan],
        subjects: [
          "under-18",
          "magnesium",
          "potassium",
          "calcium",
          "sodium",
          "vitamin-e",
          "vitamin-k",
          "b6",
          "quinine",
        ],
      }
    : null;
