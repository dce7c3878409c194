import { ruleSources } from "../rule-sources";
import type { Notice, SafetyFacts } from "../schema";

/** S10: stands beside every text that tells people to set a mineral dose by how they feel (claim 14d). */
export const dosingByFeel = (facts: SafetyFacts): Notice | null =>
  facts.considering.includes("dosing-by-feel")
    ? {
        id: "S10",
        version: 3,
        level: "stop",
        title: "Do not set mineral doses by how you feel",
        message:
          "Too much potassium can come fast and give no sign before it is dangerous, and magnesium builds up where the kidneys are slow. Cramps are a poor guide to either.",
        whatToDo: "Keep to the amount on the label or the one your doctor set, and ask before you change it.",
        because: [],
        sources: [ruleSources.kTab, ruleSources.momoniat, ruleSources.wakai],
        subjects: ["dosing-by-feel"],
      }
    : null;
