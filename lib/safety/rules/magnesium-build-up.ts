import { exposure } from "#lib/safety/exposure";
import { unknownKidneys } from "#lib/safety/kidney-risk";
import { reasons } from "#lib/safety/reasons";
import type { Notice, SafetyFacts } from "#lib/safety/schema";

/** S2: magnesium tablets, antacids and laxatives where magnesium can build up or slow heart and muscle. */
export const magnesiumBuildUp = (facts: SafetyFacts): Notice | null => {
  const magnesium = exposure(facts, "magnesium");
  if (!magnesium.any) return null;
  const unknown = unknownKidneys(facts);
  const because = [
    ...reasons(facts, { conditions: ["kidney-disease", "dialysis", "heart-block", "myasthenia"] }),
    ...(unknown ? [unknown] : []),
  ];
  if (because.length === 0) return null;
  return {
    id: "S2",
    version: 1,
    level: "stop",
    title: "No magnesium tablets without your doctor",
    message:
      "The kidneys clear magnesium. When they are slow it builds up, and too much slows the heart and weakens muscles. Magnesium hides in some antacids and laxatives too. Magnesium in food is not meant here.",
    whatToDo: `Ask your doctor before you take magnesium in tablets, powders, antacids or laxatives.${
      magnesium.taken.length > 0 ? ` Ask soon about ${magnesium.taken.join(" and ")}.` : ""
    }`,
    because,
    source:
      "Wakai and others, J Pharm Health Care Sci 2019;5:4; kidney warning on over-the-counter labels (read as a copy); heart block and myasthenia from memory, not confirmed",
    subjects: ["magnesium"],
  };
};
