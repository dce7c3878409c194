import type { Substance } from "./schema";

/**
 * What a daily multivitamin usually holds, in milligrams, where its own label was not typed in: magnesium 50 to 120,
 * vitamin E 15 to 20, vitamin K 0.025 to 0.03. The larger figure is taken. A label that was typed in always goes before.
 */
export const usualInMultivitamin: Readonly<Partial<Record<Substance, number>>> = {
  magnesium: 120,
  "vitamin-e": 20,
  "vitamin-k": 0.03,
  calcium: 200,
  "vitamin-b6": 6,
};
