import { redFlags } from "../red-flags";
import type { Notice, SafetyFacts } from "../schema";

/** S17: a red flag answered with yes. The most urgent one leads. */
export const redFlagAnswered = (facts: Pick<SafetyFacts, "redFlags">): Notice | null => {
  const answered = redFlags.filter((flag) => facts.redFlags.includes(flag.id));
  const [first] = answered;
  if (first === undefined) return null;
  return {
    id: "S17",
    version: 1,
    level: "stop",
    title: first.headline,
    message: first.meaning,
    whatToDo: first.whatToDo,
    because: answered.map((flag) => `You answered yes: ${flag.short}.`),
    sources: first.sources,
    subjects: ["red-flags"],
  };
};
