import { exposure } from "../exposure";
import { unknownKidneys } from "../kidney-risk";
import { reasons } from "../reasons";
import { ruleSources } from "../rule-sources";
import type { Notice, SafetyFacts } from "../schema";

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
    version: 2,
    level: "stop",
    title: "No magnesium tablets without your doctor",
    message:
      "The kidneys clear magnesium. When they are slow it builds up in the blood. Product information also rules it out with heart block, and in myasthenia gravis it can make the weakness worse. Magnesium hides in some antacids and laxatives too. Magnesium in food is not meant here.",
    whatToDo: `Ask your doctor before you take magnesium in tablets, powders, antacids or laxatives.${
      magnesium.taken.length > 0 ? ` Ask soon about ${magnesium.taken.join(" and ")}.` : ""
    }`,
    because,
    sources: [ruleSources.wakai, ruleSources.magnaspartate, ruleSources.myasthenia],
    subjects: ["magnesium"],
  };
};
