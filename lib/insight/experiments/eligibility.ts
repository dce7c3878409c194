import { minimumComparisonNights } from "#lib/insight/trends/minimum-data";

/** What an offer to experiment depends on. Null: not said. */
export type EligibilityFacts = {
  readonly pregnancy: "no" | "pregnant" | "breastfeeding" | null;
  readonly conditions: Readonly<Record<string, "yes" | "no" | "unknown">>;
  /** Recorded nights of the last 28: the four weeks before any change. */
  readonly recorded: number;
  readonly cramps: number;
};

/**
 * Why an experiment is not offered, each as a sentence; none when it is. Not in pregnancy or kidney disease, and not
 * without four recorded weeks to start from.
 */
export function reasonsAgainst({ pregnancy, conditions, recorded, cramps }: EligibilityFacts): string[] {
  const reasons: string[] = [];
  if (pregnancy === "pregnant") {
    reasons.push("In pregnancy, talk to your midwife or doctor before you try anything for cramps.");
  }
  if (conditions["kidney-disease"] === "yes" || conditions.dialysis === "yes") {
    reasons.push(
      "With kidney disease, talk to your kidney team before you change what you eat, drink or do.",
    );
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
