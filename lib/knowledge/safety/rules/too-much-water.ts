import { enoughDays } from "../enough-days";
import { reasons } from "../reasons";
import { ruleSources } from "../rule-sources";
import type { Notice, SafetyFacts } from "../schema";

/** "Far above" the adequate intake is not fixed by any source; twice the amount is our own pragmatic cut. */
const farAbove = 2;

/** More than this in an hour, in grams, is spoken of. Our own cut, below the 1.4 litres that NIOSH never wants passed. */
const mostInAnHourG = 1000;

const litres = (grams: number) => (grams / 1000).toFixed(1);

/** Thirst is a poor guide when one is older; a limit that a doctor gave goes before any of it. */
const howMuch = ({ ageYears, conditions }: SafetyFacts): string => {
  const limit = "If a doctor gave you a limit, keep to it.";
  if (conditions["fluid-limit"] === "yes" || conditions.dialysis === "yes")
    return `${limit} Ask your team before you drink more.`;
  const stones =
    conditions["kidney-stones"] === "yes"
      ? " With kidney stones your doctor may want you to drink more."
      : "";
  const amount =
    ageYears !== null && ageYears < 65
      ? "Otherwise drink when you are thirsty, spread over the day."
      : "Otherwise drink through the day: about 1.6 litres of drinks for women and 2 for men over 65. Thirst grows weaker with age.";
  return `${limit} ${amount}${stones}`;
};

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
      ? [
          `You logged ${litres(hour)} litres within one hour; workers in heat are told never to pass 1.4 litres.`,
        ]
      : [];
  const because = [...advised, ...much, ...fast];
  if (because.length === 0) return null;
  return {
    id: "S9",
    version: 3,
    level: "warn",
    title: "More water is not always better",
    message:
      "Too much water in a short time thins the salt in the blood and can kill. Some illnesses and medicines lower the amount that is safe. Drinking more has not been shown to prevent night cramps.",
    whatToDo: howMuch(facts),
    because,
    sources: [
      ruleSources.miller,
      ruleSources.drinksWhenOlder,
      ruleSources.niosh,
      ruleSources.waterReview,
      ruleSources.lowSodium,
      ruleSources.lowSodiumCare,
    ],
    subjects: ["water"],
  };
};
