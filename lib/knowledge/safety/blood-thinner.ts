import type { MedicineClass } from "#lib/knowledge/medicines/classes";
import { reasons } from "./reasons";
import type { SafetyFacts } from "./schema";

const named: readonly MedicineClass[] = ["vitamin-k-antagonist", "doac", "heparin"];

const hasNamed = (facts: SafetyFacts): boolean => reasons(facts, { classes: named }).length > 0;

/** Said in words of the notice, and read by the screen: where it stands, a link to the health questions follows. */
export const thinnerNotKnown = "Whether you take a blood thinner is not known here.";

/** Blood thinners of the warfarin kind, and one of which nobody said which it is: it may be of that kind. */
export const warfarinKind = (facts: SafetyFacts): string[] => [
  ...reasons(facts, { classes: ["vitamin-k-antagonist"] }),
  ...(facts.conditions["blood-thinner"] === "yes" && !hasNamed(facts)
    ? ["You take a blood thinner, and which one is not known here."]
    : []),
];

/** Everything that slows clotting, by name or by answer. */
export const anyThinner = (facts: SafetyFacts): string[] => {
  const known = reasons(facts, { classes: ["vitamin-k-antagonist", "doac", "heparin", "antiplatelet"] });
  if (known.length > 0) return known;
  return reasons(facts, { conditions: ["blood-thinner"] });
};

/** Nobody has said whether there is a blood thinner: unknown is not no. */
export const isThinnerUnknown = (facts: SafetyFacts): boolean =>
  facts.conditions["blood-thinner"] === "unknown" && !hasNamed(facts);
