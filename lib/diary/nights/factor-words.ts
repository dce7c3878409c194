import type { commonFactors } from "./schema";

const words = {
  "unusual-exercise": "Unusual exercise",
  "long-standing": "A lot of standing",
  alcohol: "Alcohol",
  heat: "Heat",
  illness: "Illness",
  travel: "Travel",
  period: "Period",
} as const satisfies Record<(typeof commonFactors)[number], string>;

/** A factor as it is shown: the common ones in plain words, the person's own as the person wrote them. */
export function factorWords(factor: string): string {
  return Object.entries(words).find(([name]) => name === factor)?.[1] ?? factor;
}
