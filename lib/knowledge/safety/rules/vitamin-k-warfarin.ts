import { isThinnerUnknown, thinnerNotKnown, warfarinKind } from "../blood-thinner";
import { exposure } from "../exposure";
import { named } from "../named";
import { ruleSources } from "../rule-sources";
import type { Notice, SafetyFacts } from "../schema";

const common = {
  id: "S7",
  version: 2,
  sources: [ruleSources.vitaminKClotting, ruleSources.kurnik, ruleSources.hsaCentrum, ruleSources.tan],
  subjects: ["vitamin-k"],
} as const;

const message =
  "Vitamin K weakens your blood thinner, and stopping it makes the blood thinner stronger: both have led to clots or bleeding. As little as 10 to 45 micrograms of vitamin K2 a day changed clotting in volunteers, and 25 micrograms in a multivitamin moved the INR of people on warfarin. The cramp trial used 180 and left out people on your kind of medicine.";

/**
 * S7: vitamin K, or a big change in leafy greens, with a blood thinner of the warfarin kind. Who takes vitamin K already is
 * never told to stop by themselves: then the INR rises. Where nobody said whether there is a blood thinner, that is asked.
 */
export const vitaminKWarfarin = (facts: SafetyFacts): Notice | null => {
  const vitaminK = exposure(facts, "vitamin-k");
  const isGreens = facts.greensChanged === "yes";
  const because = warfarinKind(facts);
  const taken = named([...vitaminK.taken, ...vitaminK.little]);
  if (because.length > 0 && (vitaminK.any || taken || isGreens)) {
    return {
      ...common,
      level: "stop",
      title: taken
        ? "Do not start or stop vitamin K by yourself"
        : "No vitamin K tablets, and keep greens steady",
      message,
      whatToDo: taken
        ? `Do not start or stop ${taken} by yourself. Ring your anticoagulant clinic today: they will check your INR and say what to do. Eat about the same amount of greens every week. Never change the blood thinner by yourself.`
        : "Do not start vitamin K. Eat about the same amount of greens every week, and tell your clinic before you change it. Never change the blood thinner by yourself.",
      because,
    };
  }
  if (!vitaminK.any || !isThinnerUnknown(facts)) return null;
  return {
    ...common,
    level: "warn",
    title: "First make sure you take no blood thinner",
    message:
      "Vitamin K makes warfarin, Marcumar, Sintrom and their kin too weak. Nobody has said here whether you take one.",
    whatToDo:
      vitaminK.taken.length > 0
        ? `Answer the health question about blood thinners. If you take one, do not start or stop ${named(vitaminK.taken)} by yourself: ring the people who check your INR today.`
        : "Answer the health question about blood thinners first. If you are not sure, ask a pharmacist.",
    because: [thinnerNotKnown],
  };
};
