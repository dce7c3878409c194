import { reasons } from "../reasons";
import { ruleSources } from "../rule-sources";
import type { Notice, SafetyFacts } from "../schema";

/** S20: trimethoprim, alone or in co-trimoxazole, together with another medicine that holds potassium in the body. */
export const potassiumAntibiotic = (facts: SafetyFacts): Notice | null => {
  const antibiotic = reasons(facts, { classes: ["trimethoprim"] });
  const others = reasons(facts, {
    conditions: ["kidney-disease", "dialysis"],
    classes: [
      "potassium-sparing-diuretic",
      "ace-inhibitor",
      "arb",
      "renin-inhibitor",
      "calcineurin-inhibitor",
      "heparin",
    ],
  });
  if (antibiotic.length === 0 || others.length === 0) return null;
  return {
    id: "S20",
    version: 1,
    level: "warn",
    title: "This antibiotic can raise your potassium",
    message:
      "Trimethoprim keeps potassium in the body, as some tablets for blood pressure and heart do. Among people over 65 on spironolactone, sudden death was more than twice as common after co-trimoxazole as after another antibiotic.",
    whatToDo:
      "Ring your doctor or pharmacist today, before the next dose. Ask whether another antibiotic is better for you, or when your potassium will be tested. A racing or uneven heart, fainting or marked weakness: call the emergency number.",
    because: [...antibiotic, ...others],
    sources: [ruleSources.antoniou, ruleSources.momoniat],
    subjects: ["potassium", "blood-test"],
  };
};
