import type { MedicineClass } from "#lib/knowledge/medicines/classes";
import type { SafetyFacts, Subject, Substance } from "./schema";

const classOf: Partial<Record<Substance, MedicineClass>> = {
  magnesium: "magnesium-salt",
  potassium: "potassium-salt",
  calcium: "calcium-salt",
  sodium: "sodium-salt",
  "vitamin-e": "vitamin-e",
  "vitamin-k": "vitamin-k",
  "vitamin-b6": "vitamin-b6",
  quinine: "quinine",
};

const subjectOf: Record<Substance, Subject> = {
  magnesium: "magnesium",
  potassium: "potassium",
  calcium: "calcium",
  sodium: "sodium",
  "vitamin-e": "vitamin-e",
  "vitamin-k": "vitamin-k",
  "vitamin-b6": "b6",
  quinine: "quinine",
};

/**
 * Where a substance comes from for this person: the names of what they take that holds it, and whether the screen is
 * about taking it. An antacid typed as a medicine counts like a supplement. A multivitamin holds little of each: it stands
 * in `little`, apart from what is taken for the substance's sake.
 */
export const exposure = (facts: SafetyFacts, substance: Substance) => {
  const holds = facts.supplements.flatMap((s) =>
    s.contains
      .filter((c) => c.substance === substance && c.mgPerDay !== 0)
      .map((c) => ({ ...c, name: s.name })),
  );
  const taken = [
    ...holds.filter((c) => !c.isUsual).map((c) => c.name),
    ...facts.medicines.filter((m) => m.classes.some((c) => c === classOf[substance])).map((m) => m.name),
  ];
  const considered = facts.considering.includes(subjectOf[substance]);
  return {
    taken: [...new Set(taken)],
    little: [...new Set(holds.filter((c) => c.isUsual).map((c) => c.name))],
    considered,
    any: taken.length > 0 || considered,
  };
};
