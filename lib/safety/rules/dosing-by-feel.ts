import type { Notice, SafetyFacts } from "#lib/safety/schema";

/** S10: stands beside every text that tells people to set a mineral dose by how they feel (claim 14d). */
export const dosingByFeel = (facts: SafetyFacts): Notice | null =>
  facts.considering.includes("dosing-by-feel")
    ? {
        id: "S10",
        version: 1,
        level: "stop",
        title: "Do not set mineral doses by how you feel",
        message:
          "Too much or too little potassium, magnesium or sodium often gives no sign until it is dangerous. Cramps are a poor guide to any of them.",
        whatToDo: "Keep to the amount on the label or the one your doctor set, and ask before you change it.",
        because: [],
        source: "Follows from rules S1, S2 and S5",
        subjects: ["dosing-by-feel"],
      }
    : null;
