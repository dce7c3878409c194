import { exposure } from "../exposure";
import { reasons } from "../reasons";
import { ruleSources } from "../rule-sources";
import type { Notice, SafetyFacts } from "../schema";

/** S7: vitamin K, or a big change in leafy greens, with a blood thinner of the warfarin kind. */
export const vitaminKWarfarin = (facts: SafetyFacts): Notice | null => {
  const because = reasons(facts, { classes: ["vitamin-k-antagonist"] });
  const exposed = exposure(facts, "vitamin-k").any || facts.greensChanged === "yes";
  if (because.length === 0 || !exposed) return null;
  return {
    id: "S7",
    version: 1,
    level: "stop",
    title: "No vitamin K tablets, and keep greens steady",
    message:
      "Vitamin K weakens your blood thinner. As little as 10 to 45 micrograms of vitamin K2 a day changed clotting in volunteers; the cramp trial used 180 and left out people on your kind of medicine. A sudden change in leafy greens matters too.",
    whatToDo:
      "Do not start vitamin K. Eat about the same amount of greens every week, and tell your clinic before you change it. Never change the blood thinner by yourself.",
    because,
    sources: [ruleSources.vitaminKClotting, ruleSources.tan],
    subjects: ["vitamin-k"],
  };
};
