import { exposure } from "../exposure";
import { named } from "../named";
import { reasons } from "../reasons";
import { ruleSources } from "../rule-sources";
import type { Notice, SafetyFacts } from "../schema";

/** S8: quinine as tablets, or tonic water drunk as a treatment. It speaks to everyone, whatever their facts. */
export const quinineDanger = (facts: SafetyFacts): Notice | null => {
  const quinine = exposure(facts, "quinine");
  if (!quinine.any) return null;
  const withIt = reasons(facts, {
    conditions: ["heart-block"],
    classes: ["digoxin", "vitamin-k-antagonist", "heart-rhythm"],
  });
  const taken = named(quinine.taken);
  const ring =
    withIt.length > 0
      ? `Ring your doctor or pharmacist today about ${taken || "it"}, because of what stands below.`
      : "ask at your next visit whether you still need it: it is meant to stop after 4 weeks without benefit, and to be looked at again every 3 months.";
  return {
    id: "S8",
    version: 2,
    level: "stop",
    title: "Quinine is not for cramps unless a doctor prescribes it",
    message:
      "Quinine can suddenly cause heavy bleeding, kidney failure, a dangerous heart rhythm or death. It makes digoxin and warfarin stronger, and adds to other medicines that change the heart rhythm. It is not for people who reacted to it before, tonic water included, who lack the enzyme G6PD, or who have ringing in the ears or failing sight from a nerve. It is not for use in pregnancy.",
    whatToDo: `Do not take quinine, or tonic water or bitter lemon as a treatment, by your own choice. If a doctor prescribed it, ${
      withIt.length > 0 ? `do not change it by yourself. ${ring}` : ring
    } Bruises, nosebleeds, purple spots, or blood in urine or stool: take no more and get medical help now. New ringing in the ears or poor hearing: ring today.`,
    because: [...quinine.taken.map((name) => `${name} is in your list.`), ...withIt],
    sources: [
      ruleSources.fdaQuinineBox,
      ruleSources.fdaQuinineAdvice,
      ruleSources.mhraQuinine,
      ruleSources.mhraQuinineRhythm,
      ruleSources.cochraneQuinine,
    ],
    subjects: ["quinine"],
  };
};
