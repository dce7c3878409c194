import type { Nutrient } from "#lib/knowledge/nutrients/nutrient";
import type { Subject } from "./schema";

/** What the rules call each of the six. */
export const subjectOfNutrient = {
  magnesium: "magnesium",
  potassium: "potassium",
  calcium: "calcium",
  sodium: "sodium",
  vitaminE: "vitamin-e",
  water: "water",
} as const satisfies Record<Nutrient, Subject>;
