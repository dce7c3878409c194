import { enoughDays } from "../enough-days";
import { exposure } from "../exposure";
import { reasons } from "../reasons";
import { ruleSources } from "../rule-sources";
import type { Notice, SafetyFacts } from "../schema";

const illnesses = [
  "high-blood-pressure",
  "heart-failure",
  "kidney-disease",
  "dialysis",
  "liver-disease",
  "oedema",
  "pre-eclampsia",
] as const;

/**
 * S5: salt tablets, electrolyte powders and a high mean sodium intake. Nearly everybody eats more salt than the level above
 * which less is better, so the mean alone is a warning only where an illness makes it matter, or extra salt is the subject.
 */
export const sodiumLoad = (facts: SafetyFacts): Notice | null => {
  const salt = exposure(facts, "sodium");
  const illness = reasons(facts, { conditions: illnesses });
  const lithium = salt.any ? reasons(facts, { classes: ["lithium"] }) : [];
  const mean = facts.sodiumMg;
  const high =
    mean?.limit && enoughDays(mean) && mean.meanPerDay > mean.limit.amount && (salt.any || illness.length > 0)
      ? [
          `Your sodium averaged ${Math.round(mean.meanPerDay)} mg or more over ${mean.completeDays} complete days; the ${mean.limit.name} (${mean.limit.authority}) is ${mean.limit.amount} mg.`,
        ]
      : [];
  const because = [...(salt.any || high.length > 0 ? illness : []), ...lithium, ...high];
  if (because.length === 0) return null;
  return {
    id: "S5",
    version: 2,
    level: "warn",
    title: "Extra salt is not for everyone",
    message: `Salt tablets, electrolyte powders and fizzy tablets can raise blood pressure and make the body hold fluid. Most people already eat more salt than the reference: 2,300 mg of sodium are 5.8 g of salt, 2,000 mg are 5 g.${
      lithium.length > 0 ? " A change in salt also changes the lithium in your blood." : ""
    }`,
    whatToDo: "Do not add salt for cramps before your doctor has agreed.",
    because,
    sources: [ruleSources.nasem2019, ruleSources.efsaSodium, ruleSources.whoSodium],
    subjects: ["sodium"],
  };
};
