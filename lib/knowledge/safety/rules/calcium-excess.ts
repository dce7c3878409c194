import { enoughDays } from "../enough-days";
import { exposure } from "../exposure";
import { reasons } from "../reasons";
import { ruleSources } from "../rule-sources";
import type { Notice, SafetyFacts } from "../schema";

/** S6: calcium above the upper level, or calcium tablets with something that makes them risky. */
export const calciumExcess = (facts: SafetyFacts): Notice | null => {
  const mean = facts.calciumMg;
  const high =
    mean?.limit && enoughDays(mean) && mean.meanPerDay > mean.limit.amount
      ? [
          `Your calcium averaged ${Math.round(mean.meanPerDay)} mg or more over ${mean.completeDays} complete days; the ${mean.limit.name} (${mean.limit.authority}) is ${mean.limit.amount} mg.`,
        ]
      : [];
  const risky = exposure(facts, "calcium").any
    ? reasons(facts, {
        conditions: ["kidney-stones", "high-calcium", "kidney-disease", "dialysis"],
        classes: ["thiazide-diuretic", "digoxin"],
      })
    : [];
  const because = [...high, ...risky];
  if (because.length === 0) return null;
  return {
    id: "S6",
    version: 2,
    level: "warn",
    title: "Ask before you take calcium tablets",
    message:
      "Too much calcium in the blood can harm the kidneys, and the heart of someone who takes digoxin. It rises more easily with kidney disease and with thiazide water tablets, and product information advises against calcium tablets after kidney stones. Calcium also keeps thyroid tablets and some antibiotics from being taken up when they are swallowed together.",
    whatToDo: "Raise the amount with your doctor or pharmacist.",
    because,
    sources: [ruleSources.iom2011, ruleSources.efsaCalcium, ruleSources.calcichew, ruleSources.kalcipos],
    subjects: ["calcium"],
  };
};
