import { minimumComparisonNights } from "#lib/insight/trends/minimum-data";

/** What an offer to experiment depends on. Null: not said. */
export type EligibilityFacts = {
  readonly pregnancy: "no" | "pregnant" | "breastfeeding" | null;
  /** Recorded nights of the last 28: the four weeks before any change. */
  readonly recorded: number;
  readonly cramps: number;
};

/**
 * Why an experiment is not offered, each as a sentence; none when it is. Not in pregnancy, and not without
 * four recorded weeks to start from. What a disease forbids is said of each thing that can be tried (offers).
 */
export function reasonsAgainst({ pregnancy, recorded, cramps }: EligibilityFacts): string[] {
  const reasons: string[] = [];
  if (pregnancy === "pregnant") {
    reasons.push("In pregnancy, talk to your midwife or doctor before you try anything for cramps.");
  }
  if (recorded < minimumComparisonNights) {
    reasons.push(
      `Four recorded weeks come first: ${recorded} of the last 28 nights are recorded, ${minimumComparisonNights} are needed.`,
    );
  } else if (cramps === 0) {
    reasons.push("You had no cramps in the last 4 weeks, so there is nothing an experiment could show.");
  }
  return reasons;
}
