import { enoughDays } from "../enough-days";
import { exposure } from "../exposure";
import { reasons } from "../reasons";
import { ruleSources } from "../rule-sources";
import type { Notice, SafetyFacts } from "../schema";

/** S5: salt tablets, electrolyte powders and a high mean sodium intake. */
export const sodiumLoad = (facts: SafetyFacts): Notice | null => {
  const illness = exposure(facts, "sodium").any
    ? reasons(facts, {
        conditions: [
          "high-blood-pressure",
          "heart-failure",
          "kidney-disease",
          "dialysis",
          "liver-disease",
          "oedema",
          "pre-eclampsia",
        ],
      })
    : [];
  const mean = facts.sodiumMg;
  const high =
    mean?.limit && enoughDays(mean) && mean.meanPerDay > mean.limit.amount
      ? [
          `Your sodium averaged ${Math.round(mean.meanPerDay)} mg or more over ${mean.completeDays} complete days; the ${mean.limit.name} (${mean.limit.authority}) is ${mean.limit.amount} mg.`,
        ]
      : [];
  const because = [...illness, ...high];
  if (because.length === 0) return null;
  return {
    id: "S5",
    version: 1,
    level: "warn",
    title: "Extra salt is not for everyone",
    message:
      "Salt tablets and electrolyte powders can raise blood pressure and make the body hold fluid. Most people already eat more salt than the reference.",
    whatToDo: "Do not add salt for cramps before your doctor has agreed.",
    because,
    sources: [ruleSources.nasem2019, ruleSources.efsaSodium, ruleSources.whoSodium],
    subjects: ["sodium"],
  };
};
