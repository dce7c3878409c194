import { splitNames } from "#lib/diary/foods/split-names";
import type { MealLine } from "./meal-text";

/** The line as lines of one food each; what was said of an amount belongs to the first, beside which it stood. */
export function splitLine(line: MealLine, known: ReadonlySet<string>): readonly MealLine[] {
  const parts = splitNames(line.food, known);
  if (!parts) return [line];
  return parts.map((food, at) => (at === 0 ? { ...line, food } : { quantity: null, unit: null, food }));
}
