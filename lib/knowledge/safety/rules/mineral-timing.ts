import { exposure } from "../exposure";
import { reasons } from "../reasons";
import { ruleSources } from "../rule-sources";
import type { Notice, SafetyFacts } from "../schema";

/** S15: magnesium and calcium bind some medicines in the gut. */
export const mineralTiming = (facts: SafetyFacts): Notice | null => {
  if (
    !exposure(facts, "magnesium").any &&
    !exposure(facts, "calcium").any &&
    !facts.considering.includes("timing")
  )
    return null;
  const because = reasons(facts, {
    classes: ["quinolone", "tetracycline", "bisphosphonate", "levothyroxine"],
  });
  if (because.length === 0) return null;
  return {
    id: "S15",
    version: 2,
    level: "info",
    title: "Keep minerals and this medicine hours apart",
    message:
      "Magnesium and calcium bind some antibiotics, bone tablets and thyroid tablets in the gut, so that less of the medicine reaches you.",
    whatToDo: "Keep some hours between them, and ask a pharmacist how many for your medicine.",
    because,
    sources: [ruleSources.magnaspartate, ruleSources.kalcipos],
    subjects: ["timing", "magnesium", "calcium"],
  };
};
