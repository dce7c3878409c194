import { simulatedPower } from "#lib/stats/simulated-power";
import { numberWords } from "#lib/trends/number-words";
import type { PlanChoice } from "./schema";

/** The usual spread of weekly cramps where a diary is too short to know its own. */
const usualDispersion = 2;

/**
 * What a plan could show, before it is begun: the chance, at the person's own rate and spread, to see a halving that is
 * really there. Null where there is no rate.
 */
export function planPower(
  { blockWeeks, pairs }: Pick<PlanChoice, "blockWeeks" | "pairs">,
  { weeklyRate, dispersion }: { weeklyRate: number | null; dispersion: number | null },
): { power: number; sentence: string } | null {
  if (weeklyRate === null) return null;
  const weeksPerArm = blockWeeks * pairs;
  const power = simulatedPower({
    weeklyRate,
    dispersion: dispersion ?? usualDispersion,
    ratio: 0.5,
    weeksPerArm,
  });
  if (power === null) return null;
  const chance = Math.round(100 * power);
  return {
    power,
    sentence: `At your ${numberWords(weeklyRate)} cramps a week, ${weeksPerArm} weeks with and ${weeksPerArm} without give a ${chance}% chance to see a halving.`,
  };
}
