import type { MedicineClass } from "#lib/knowledge/medicines/classes";
import { type Nutrient, nutrientFacts } from "#lib/knowledge/nutrients/nutrient";
import type { Subject } from "./schema";

const subjectOf: Partial<Record<MedicineClass, readonly Subject[]>> = {
  "potassium-salt": ["potassium"],
  "magnesium-salt": ["magnesium", "timing"],
  "calcium-salt": ["calcium", "timing"],
  "sodium-salt": ["sodium"],
  "vitamin-e": ["vitamin-e"],
  "vitamin-k": ["vitamin-k"],
  "vitamin-b6": ["b6"],
  quinine: ["quinine"],
};

/** What a thing that holds these classes is about, for the notices of the screen that shows it. */
export const subjectsOf = (classes: readonly MedicineClass[]): Subject[] => [
  ...new Set(classes.flatMap((c) => subjectOf[c] ?? [])),
];

/** What a nutrient is about; nothing where no rule speaks of it. */
export function subjectsOfNutrient(nutrient: Nutrient): Subject[] {
  const subject: Subject | null = nutrientFacts[nutrient].subject;
  return subject === null ? [] : [subject];
}
