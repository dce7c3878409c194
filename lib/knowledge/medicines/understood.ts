import type { Recognised } from "./recognise";

export const understandings = ["exact", "ask", "unknown"] as const;
export type Understanding = (typeof understandings)[number];

/** How far a name was understood: "ask" wherever a person must say what was meant, "unknown" where nothing is known of it. */
export function understandingOf({
  ingredients,
  doubts,
}: Pick<Recognised, "ingredients" | "doubts">): Understanding {
  if (doubts.length > 0) return "ask";
  return ingredients.length > 0 ? "exact" : "unknown";
}
