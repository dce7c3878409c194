import { exposure } from "../exposure";
import { unknownKidneys } from "../kidney-risk";
import { named } from "../named";
import { reasons } from "../reasons";
import { ruleSources } from "../rule-sources";
import type { Notice, SafetyFacts } from "../schema";

/** S2: magnesium tablets, antacids and laxatives where magnesium can build up or slow heart and muscle. */
export const magnesiumBuildUp = (facts: SafetyFacts): Notice | null => {
  const magnesium = exposure(facts, "magnesium");
  const illness = reasons(facts, {
    conditions: ["kidney-disease", "dialysis", "heart-block", "myasthenia"],
  });
  // What a multivitamin holds is little: it is worth a question only where an illness is known.
  const isOnlyLittle = !magnesium.any && magnesium.little.length > 0;
  if (!magnesium.any && !(isOnlyLittle && illness.length > 0)) return null;
  const unknown = magnesium.any ? unknownKidneys(facts) : null;
  const because = [...illness, ...(unknown ? [unknown] : [])];
  if (because.length === 0) return null;
  const taken = named([...magnesium.taken, ...magnesium.little]);
  return {
    id: "S2",
    version: 3,
    level: isOnlyLittle ? "warn" : "stop",
    title: taken ? "Ask about the magnesium you take" : "No magnesium tablets without your doctor",
    message:
      "The kidneys clear magnesium. When they are slow it builds up in the blood. Product information also rules it out with heart block, and in myasthenia gravis it can make the weakness worse. Magnesium hides in some antacids and laxatives too. Magnesium in food is not meant here.",
    whatToDo: taken
      ? `Ask your doctor or pharmacist this week about ${taken}. If a doctor prescribed it, go on until they answer. If you chose it yourself, leave it until they answer.`
      : "Ask your doctor before you take magnesium in tablets, powders, antacids or laxatives.",
    because,
    sources: [ruleSources.wakai, ruleSources.magnaspartate, ruleSources.myasthenia],
    subjects: ["magnesium"],
  };
};
