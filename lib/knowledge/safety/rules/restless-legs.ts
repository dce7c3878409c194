import { ruleSources } from "../rule-sources";
import type { Notice, SafetyFacts } from "../schema";

/** S14: the answers fit restless legs better than cramps. */
export const restlessLegs = (facts: SafetyFacts): Notice | null =>
  facts.restlessLegs === "yes"
    ? {
        id: "S14",
        version: 2,
        level: "info",
        title: "Part of this may be restless legs",
        message:
          "An urge to move that is worse at rest and eases when you walk is a different problem from cramps, with other causes and other treatment. A person can have both.",
        whatToDo:
          "Ask your doctor about restless legs and about blood tests for iron (ferritin and transferrin saturation). Do not start iron without a test.",
        because: ["You said it is an urge to move that walking relieves."],
        sources: [ruleSources.aasm, ruleSources.irlssg],
        subjects: ["restless-legs"],
      }
    : null;
