import { exposure } from "../exposure";
import { potassiumRaisingClasses, regularNsaids, unknownKidneys } from "../kidney-risk";
import { named } from "../named";
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
      conditions: ["kidney-disease", "dialysis", "adrenal-insufficiency", "heart-failure", "diabetes"],
      classes: potassiumRaisingClasses,
    }),
    ...regularNsaids(facts),
    ...(unknown ? [unknown] : []),
  ];
  if (because.length === 0) return null;
  const taken = named(potassium.taken);
  const kidneys = facts.conditions["kidney-disease"] === "yes" || facts.conditions.dialysis === "yes";
  return {
    id: "S1",
    version: 2,
    level: "stop",
    title: taken ? "Ring today about your potassium" : "No extra potassium without your doctor",
    message:
      "Potassium tablets, salt substitutes and electrolyte powders can push the potassium in your blood up to a level that stops the heart. You may feel nothing beforehand.",
    whatToDo: `${
      taken
        ? `Ring your doctor or pharmacist today about ${taken}, and ask for a blood test of potassium. If a doctor prescribed it, go on until they answer. If you chose it yourself, take no more until they answer.`
        : "Do not take them unless your doctor has agreed and checks your blood."
    }${kidneys ? " Ask your kidney team about foods high in potassium too." : ""}`,
    because,
    sources: [ruleSources.kTab, ruleSources.doorenbos, ruleSources.momoniat, ruleSources.antoniou],
    subjects: ["potassium"],
  };
};
