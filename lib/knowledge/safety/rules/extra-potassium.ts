import { exposure } from "../exposure";
import { potassiumRaisingClasses, regularNsaids, unknownKidneys } from "../kidney-risk";
import { reasons } from "../reasons";
import { ruleSources } from "../rule-sources";
import type { Notice, SafetyFacts } from "../schema";

/** S1: potassium tablets, salt substitutes and electrolyte powders where potassium can build up. */
export const extraPotassium = (facts: SafetyFacts): Notice | null => {
  const potassium = exposure(facts, "potassium");
  if (!potassium.any) return null;
  const unknown = unknownKidneys(facts);
  const because = [
    ...reasons(facts, {
      conditions: ["kidney-disease", "dialysis", "adrenal-insufficiency", "heart-failure"],
      classes: potassiumRaisingClasses,
    }),
    ...regularNsaids(facts),
    ...(unknown ? [unknown] : []),
  ];
  if (because.length === 0) return null;
  return {
    id: "S1",
    version: 1,
    level: "stop",
    title: "No extra potassium without your doctor",
    message:
      "Potassium tablets, salt substitutes and electrolyte powders can push the potassium in your blood up to a level that stops the heart. You may feel nothing beforehand.",
    whatToDo: `Do not take them unless your doctor has agreed and checks your blood.${
      facts.conditions["kidney-disease"] === "yes" || facts.conditions.dialysis === "yes"
        ? " Ask your kidney team about foods high in potassium too."
        : ""
    }${potassium.taken.length > 0 ? ` Ring your doctor or pharmacist today about ${potassium.taken.join(" and ")}.` : ""}`,
    because,
    sources: [ruleSources.kTab, ruleSources.doorenbos, ruleSources.momoniat],
    subjects: ["potassium"],
  };
};
