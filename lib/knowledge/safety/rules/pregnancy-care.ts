import { ruleSources } from "../rule-sources";
import type { Notice, SafetyFacts } from "../schema";
import { signSources } from "../sign-sources";

/** S11: pregnancy and breastfeeding. */
export const pregnancyCare = (facts: SafetyFacts): Notice | null => {
  const because = [
    ...(facts.pregnant === "yes" ? ["You said you are pregnant."] : []),
    ...(facts.breastfeeding === "yes" ? ["You said you are breastfeeding."] : []),
  ];
  if (because.length === 0) return null;
  return {
    id: "S11",
    version: 1,
    level: "warn",
    title: "Ask your midwife or doctor before any supplement",
    message:
      "Trials of supplements for cramps in pregnancy are few and small, and their results disagree. Quinine is not for use in pregnancy.",
    whatToDo:
      "Ask before you start anything. If one leg swells, reddens or aches without passing, have it looked at the same day.",
    because,
    sources: [ruleSources.cochranePregnancy, signSources.veinClot],
    subjects: [
      "pregnancy",
      "magnesium",
      "potassium",
      "calcium",
      "sodium",
      "vitamin-e",
      "vitamin-k",
      "b6",
      "quinine",
    ],
  };
};
