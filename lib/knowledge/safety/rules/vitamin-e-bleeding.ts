import { anyThinner, isThinnerUnknown, thinnerNotKnown } from "../blood-thinner";
import { exposure } from "../exposure";
import { named } from "../named";
import { reasons } from "../reasons";
import { ruleSources } from "../rule-sources";
import type { Notice, SafetyFacts } from "../schema";

/**
 * 400 IU is a pragmatic cut, no source fixes it. In milligrams it is 268 for the natural and 180 for the synthetic form;
 * where only milligrams are known the smaller figure is used, so that a synthetic capsule is not missed.
 */
const largeDose = (facts: SafetyFacts): string[] =>
  facts.supplements
    .filter((s) =>
      s.contains.some(
        (c) =>
          c.substance === "vitamin-e" &&
          (c.iuPerDay === undefined ? c.mgPerDay !== null && c.mgPerDay >= 180 : c.iuPerDay >= 400),
      ),
    )
    .map(
      (s) =>
        `${s.name} is a large dose: 400 IU are 268 mg of the natural form or 180 mg of the synthetic one.`,
    );

const whatToDo = (facts: SafetyFacts, taken: string): string => {
  if (anyThinner(facts).length === 0)
    return "Ask your doctor or pharmacist before you go on with it, and tell your surgeon if an operation is near.";
  return taken
    ? `Do not start or stop either by yourself. Ring the person who prescribes your blood thinner today about ${taken}.`
    : "Do not start vitamin E before you have asked the person who prescribes your blood thinner. Never stop the blood thinner by yourself.";
};

/** S4: vitamin E supplements and bleeding. The little that a multivitamin holds is not meant. */
export const vitaminEBleeding = (facts: SafetyFacts): Notice | null => {
  const vitaminE = exposure(facts, "vitamin-e");
  if (!vitaminE.any) return null;
  const drugs = anyThinner(facts);
  const because = [
    ...drugs,
    ...reasons(facts, {
      conditions: ["bleeding-disorder", "surgery-soon", "bleeding-stroke", "fat-malabsorption"],
    }),
    ...largeDose(facts),
    ...(vitaminE.taken.length > 0 && isThinnerUnknown(facts) ? [thinnerNotKnown] : []),
  ];
  if (because.length === 0) return null;
  const stop = drugs.length > 0;
  return {
    id: "S4",
    version: 2,
    level: stop ? "stop" : "warn",
    title: stop ? "No vitamin E capsules with a blood thinner" : "Vitamin E capsules may add to bleeding",
    message:
      "Large studies saw slightly more strokes from bleeding with vitamin E capsules: one more in 1,250 people, and one other stroke fewer in 476. A report of bleeding with warfarin goes back to 1974. How large the risk is with a blood thinner is uncertain. Vitamin E in food, or the little in a multivitamin, is not meant here.",
    whatToDo: whatToDo(facts, named(vitaminE.taken)),
    because,
    sources: [ruleSources.schurks, ruleSources.corrigan, ruleSources.efsaVitaminE],
    subjects: ["vitamin-e"],
  };
};
