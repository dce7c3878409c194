import { exposure } from "../exposure";
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

/** S4: vitamin E supplements and bleeding. */
export const vitaminEBleeding = (facts: SafetyFacts): Notice | null => {
  const drugs = reasons(facts, { classes: ["vitamin-k-antagonist", "doac", "antiplatelet"] });
  const illness = reasons(facts, {
    conditions: ["bleeding-disorder", "surgery-soon", "bleeding-stroke", "fat-malabsorption"],
  });
  const large = largeDose(facts);
  const exposed = exposure(facts, "vitamin-e").any;
  const because = exposed ? [...drugs, ...illness, ...large] : [];
  if (because.length === 0) return null;
  const stop = drugs.length > 0;
  return {
    id: "S4",
    version: 1,
    level: stop ? "stop" : "warn",
    title: stop ? "No vitamin E capsules with a blood thinner" : "Vitamin E capsules may add to bleeding",
    message:
      "Large studies saw slightly more strokes from bleeding with vitamin E capsules, and reports with blood thinners go back to 1974. Two small trials saw no change in clotting, so the risk is uncertain. Vitamin E in food is not meant here.",
    whatToDo: stop
      ? "Do not start vitamin E before you have asked the person who prescribes your blood thinner. If you take both now, ask today. Never stop the blood thinner by yourself."
      : "Ask your doctor or pharmacist before you go on with it, and tell your surgeon if an operation is near.",
    because,
    sources: [ruleSources.schurks, ruleSources.corrigan, ruleSources.efsaVitaminE],
    subjects: ["vitamin-e"],
  };
};
