import { enoughDays } from "../enough-days";
import { reasons } from "../reasons";
import { ruleSources } from "../rule-sources";
import type { Notice, SafetyFacts } from "../schema";

/** "Far above" the adequate intake is not fixed by any source; twice the amount is our own pragmatic cut. */
const farAbove = 2;

/** The most that healthy kidneys pass in an hour, in grams. */
const mostInAnHourG = 1000;

const litres = (grams: number) => (grams / 1000).toFixed(1);

/** S9: drinking far too much, or advice to drink more where water itself can do harm. */
export const tooMuchWater = (facts: SafetyFacts): Notice | null => {
  const advised = facts.considering.includes("water")
    ? reasons(facts, {
        conditions: ["heart-failure", "kidney-disease", "dialysis", "fluid-limit"],
        classes: ["loop-diuretic", "thiazide-diuretic", "potassium-sparing-diuretic", "ssri"],
      })
    : [];
  const mean = facts.waterG;
  const much =
    mean?.limit && enoughDays(mean) && mean.meanPerDay > farAbove * mean.limit.amount
      ? [
          `Your water averaged ${litres(mean.meanPerDay)} litres or more over ${mean.completeDays} complete days; the ${mean.limit.name} (${mean.limit.authority}) is ${litres(mean.limit.amount)} litres.`,
        ]
      : [];
  const hour = facts.mostWaterInAnHourG;
  const fast =
    hour !== null && hour > mostInAnHourG
      ? [`You logged ${litres(hour)} litres within one hour; kidneys pass about 0.8 to 1 litre in that time.`]
      : [];
  const because = [...advised, ...much, ...fast];
  if (because.length === 0) return null;
  return {
    id: "S9",
    version: 2,
    level: "warn",
    title: "More water is not always better",
    message:
      "Too much water in a short time thins the salt in the blood and can kill. Some illnesses and medicines lower the amount that is safe. Drinking more has not been shown to prevent night cramps.",
    whatToDo:
      "Keep to the limit your doctor gave you. Otherwise drink when you are thirsty, spread over the day.",
    because,
    sources: [
      ruleSources.miller,
      ruleSources.niosh,
      ruleSources.kidneysAnHour,
      ruleSources.lowSodium,
      ruleSources.lowSodiumCare,
    ],
    subjects: ["water"],
  };
};
