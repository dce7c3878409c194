import type { MedicineClass } from "#lib/knowledge/medicines/classes";
import { reasons } from "./reasons";
import type { SafetyFacts } from "./schema";

/** Medicines that hold potassium in the body, or that lean on the kidneys (Momoniat 2019; K-Tab label; Antoniou 2015). */
export const potassiumRaisingClasses: readonly MedicineClass[] = [
  "ace-inhibitor",
  "arb",
  "potassium-sparing-diuretic",
  "trimethoprim",
  "heparin",
  "calcineurin-inhibitor",
  "renin-inhibitor",
  "drospirenone",
];

/** Anti-inflammatory painkillers count when they are taken regularly; "not known" counts as regular. */
export const regularNsaids = (facts: SafetyFacts): string[] =>
  facts.medicines
    .filter((m) => m.classes.includes("nsaid") && m.regular !== false)
    .map((m) => `You take ${m.name}.`);

export const kidneysNotKnown = "How well your kidneys work is not known here.";

/**
 * Unknown kidney function is unknown, not normal: from 65 on, at an unknown age, or together with a medicine that raises
 * potassium it is a reason of its own (evidence 6, implementation notes). Null when it is known or gives no reason.
 */
export const unknownKidneys = (facts: SafetyFacts): string | null => {
  if (facts.conditions["kidney-disease"] !== "unknown" || facts.conditions.dialysis === "yes") return null;
  const older = facts.ageYears === null || facts.ageYears >= 65;
  const listed =
    reasons(facts, { classes: potassiumRaisingClasses }).length > 0 || regularNsaids(facts).length > 0;
  return older || listed ? kidneysNotKnown : null;
};
