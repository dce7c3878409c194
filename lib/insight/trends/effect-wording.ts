import { numberWords } from "./number-words";

/** A rate ratio, this period over the other; null where a bound does not exist (no cramp in the other). */
export type RatioInterval = {
  readonly ratio: number | null;
  readonly low: number;
  readonly high: number | null;
};

/** "48% fewer", "as many", "30% more", "2.4 times as many": a ratio as a reader means it. */
export function changeWords(ratio: number): string {
  if (ratio >= 2) return `${numberWords(ratio)} times as many`;
  const percent = Math.round((ratio - 1) * 100);
  if (percent === 0) return "as many";
  return percent < 0 ? `${-percent}% fewer` : `${percent}% more`;
}

/** "anything from 48% fewer to 30% more": the interval of a ratio as a reader means it. */
export function intervalWords({ low, high }: RatioInterval): string {
  return `anything from ${changeWords(low)} to ${high === null ? "any number more" : changeWords(high)}`;
}

/** Which rung a result stands on. An interval that touches 1 is still "no difference shown". */
export function rung({ low, high }: RatioInterval): "fewer" | "more" | "not-shown" {
  if (high !== null && high < 1) return "fewer";
  return low > 1 ? "more" : "not-shown";
}

/**
 * What may be said of a comparison, by how it was made. The words are fixed: no other sentence about a difference
 * stands anywhere in the product. `randomised`: the order of the blocks was drawn, and A is the first of the ratio.
 */
export function effectSentence(interval: RatioInterval, { randomised }: { randomised: boolean }): string {
  const found = rung(interval);
  if (found === "not-shown") {
    return `Your record fits ${intervalWords(interval)}. It does not show a difference.`;
  }
  if (randomised) {
    const direction = found === "fewer" ? "lower" : "higher";
    return `In your test, cramps were ${direction} with A. Unblinded and one person; discuss before continuing.`;
  }
  if (found === "fewer") {
    return "You had fewer cramps in this period. Cramps often settle by themselves, and placebo groups improve by about a third.";
  }
  return "You had more cramps in this period. Cramps come in spells, and one month against another does not say why.";
}
