import { ruleSources } from "../rule-sources";
import type { Notice, SafetyFacts } from "../schema";

/** S3: more magnesium from supplements than the authority's upper level, which never counts food. */
export const magnesiumUpperLevel = (facts: SafetyFacts): Notice | null => {
  const limit = facts.magnesiumSupplementLimit;
  if (limit === null) return null;
  const sources = facts.supplements.flatMap((s) =>
    s.contains
      .filter((c) => c.substance === "magnesium" && c.mgPerDay !== null && c.mgPerDay > 0)
      .map((c) => ({ name: s.name, mg: c.mgPerDay ?? 0 })),
  );
  const totalMg = sources.reduce((sum, s) => sum + s.mg, 0);
  if (totalMg <= limit.amount) return null;
  return {
    id: "S3",
    version: 2,
    level: "warn",
    title: "More magnesium from supplements than the upper level",
    message: `Your supplements give ${Math.round(totalMg)} mg of magnesium a day. The ${limit.name} (${limit.authority}) is ${limit.amount} mg from supplements and medicines; food does not count. Above it, loose bowels are more common. A trial used 520 mg a night and found no benefit over placebo.`,
    whatToDo: "Talk with your doctor or pharmacist about the amount.",
    because: sources.map((s) => `${s.name}: ${Math.round(s.mg)} mg a day.`),
    sources: [ruleSources.iom1997, ruleSources.scf2001, ruleSources.roguin],
    subjects: ["magnesium"],
  };
};
