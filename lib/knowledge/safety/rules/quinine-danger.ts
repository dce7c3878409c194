import { exposure } from "../exposure";
import { ruleSources } from "../rule-sources";
import type { Notice, SafetyFacts } from "../schema";

/** S8: quinine as tablets, or tonic water drunk as a treatment. It speaks to everyone, whatever their facts. */
export const quinineDanger = (facts: SafetyFacts): Notice | null => {
  const quinine = exposure(facts, "quinine");
  if (!quinine.any) return null;
  return {
    id: "S8",
    version: 1,
    level: "stop",
    title: "Quinine is not for cramps unless a doctor prescribes it",
    message:
      "Quinine can suddenly cause heavy bleeding, kidney failure, a dangerous heart rhythm or death. Rules differ between countries. It is not for use in pregnancy.",
    whatToDo:
      "Do not take quinine, or tonic water as a treatment, by your own choice. If a doctor prescribed it, ask at your next visit whether you still need it. Bruises, nosebleeds, purple spots, or blood in urine or stool: stop it and get medical help now.",
    because: quinine.taken.map((name) => `${name} is in your list.`),
    sources: [ruleSources.fdaQuinineBox, ruleSources.fdaQuinineAdvice, ruleSources.cochraneQuinine],
    subjects: ["quinine"],
  };
};
