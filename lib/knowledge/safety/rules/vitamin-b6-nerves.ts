import { exposure } from "../exposure";
import { ruleSources } from "../rule-sources";
import type { Notice, SafetyFacts } from "../schema";

/** S16: vitamin B6 taken for long. */
export const vitaminB6Nerves = (facts: SafetyFacts): Notice | null => {
  const b6 = exposure(facts, "vitamin-b6");
  if (!b6.any) return null;
  return {
    id: "S16",
    version: 2,
    level: "info",
    title: "Check how much vitamin B6 is in it",
    message:
      "Taken for long, much vitamin B6 can damage nerves and bring numb or burning feet. The US upper level is 100 mg a day; the European one is 12 mg.",
    whatToDo:
      "Read the label of every B-complex you take, add the amounts up, and ask a pharmacist if unsure.",
    because: b6.taken.map((name) => `${name} is in your list.`),
    sources: [ruleSources.usUpperLevels, ruleSources.efsaB6],
    subjects: ["b6"],
  };
};
