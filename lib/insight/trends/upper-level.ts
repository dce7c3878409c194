import { capitalised } from "#lib/base/text/capitalised";
import { amountWords } from "#lib/knowledge/nutrients/amount-text";
import { ceilingWords } from "#lib/knowledge/nutrients/basis-words";
import type { ReferenceIntake } from "#lib/knowledge/nutrients/reference-intake";
import type { IntakeSeries, MeanAmount } from "./series/intake-series";

/** Food and supplements together: a floor where either is one, and null where neither is known. */
function together(food: MeanAmount | null, supplements: MeanAmount | null): MeanAmount | null {
  if (food === null || supplements === null) return food ?? supplements;
  const amount =
    food.amount === null && supplements.amount === null
      ? null
      : (food.amount ?? 0) + (supplements.amount ?? 0);
  return { amount, known: food.known + supplements.known, of: food.of + supplements.of };
}

/** A mean that is only a floor cannot be said to lie below a level. */
function verdict(mean: MeanAmount, level: number): string {
  if (mean.amount === null) return "";
  if (mean.amount > level) return ", which is above it";
  return mean.known < mean.of ? "" : ", which is not above it";
}

/**
 * How the mean of complete days stands to the upper level of the authority, counting what that level counts: supplements
 * alone for magnesium and vitamin E. Without a mean, the level alone; null without a reference for this person.
 */
export function upperSentence(
  { nutrient, food, supplements }: Pick<IntakeSeries, "nutrient" | "food" | "supplements">,
  reference: ReferenceIntake,
): string | null {
  if (reference.kind === "none") return null;
  const { upper, authorityName } = reference;
  if (upper === null)
    return `${authorityName} sets no upper level, which does not mean that any dose is safe.`;
  const level = `${capitalised(ceilingWords[upper.kind])}: ${amountWords(nutrient, upper.amount)} a day from ${upper.counts}, ${authorityName}.`;
  const countsAll = upper.counts === "all sources";
  const mean = countsAll ? together(food, supplements) : supplements;
  if (mean === null || mean.of === 0) return level;
  const what = countsAll ? "Food and supplements together" : "Your supplements";
  if (mean.amount === null) return `${level} ${what} are not known.`;
  const least = mean.known < mean.of ? "at least " : "";
  return `${level} ${what} averaged ${least}${amountWords(nutrient, mean.amount)}${verdict(mean, upper.amount)}.`;
}
