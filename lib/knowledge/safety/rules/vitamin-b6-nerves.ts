import { exposure } from "../exposure";
import { reasons } from "../reasons";
import { ruleSources } from "../rule-sources";
import type { Notice, SafetyFacts } from "../schema";

/** S16: vitamin B6 taken for long. Who has harmed nerves already should not add to it. */
export const vitaminB6Nerves = (facts: SafetyFacts): Notice | null => {
  const b6 = exposure(facts, "vitamin-b6");
  if (!b6.any) return null;
  const harmed = reasons(facts, { conditions: ["neuropathy"] });
  return {
    id: "S16",
    version: 3,
    level: harmed.length > 0 ? "warn" : "info",
    title: harmed.length > 0 ? "Vitamin B6 can harm nerves" : "Check how much vitamin B6 is in it",
    message:
      "Taken for long, much vitamin B6 can damage nerves and bring numb or burning feet. UK advice is no more than 10 mg a day from tablets; the European upper level is 12 mg and the US one 100 mg. Many B-complex tablets hold more.",
    whatToDo: `Read the label of every B-complex you take, add the amounts up, and ask a pharmacist if they come to more than 10 mg.${
      harmed.length > 0 ? " With numb or burning feet, ask your doctor before you take any." : ""
    }`,
    because: [...harmed, ...b6.taken.map((name) => `${name} is in your list.`)],
    sources: [ruleSources.ukB6, ruleSources.usUpperLevels, ruleSources.efsaB6],
    subjects: ["b6"],
  };
};
