import { countDraw } from "./count-draw";
import { quasiPoissonComparison } from "./quasi-poisson-comparison";
import { seededRandom } from "./seeded-random";

export type PowerQuestion = {
  /** Cramps a week without the thing tried. */
  weeklyRate: number;
  /** Variance over mean of the weekly counts, 1 or more. */
  dispersion: number;
  /** The true ratio to detect: 0.5 is a halving. */
  ratio: number;
  weeksPerArm: number;
  runs?: number;
  seed?: number;
};

/**
 * The chance, from 0 to 1, that a comparison of two arms of whole weeks shows a difference at the 5 % level when the
 * true ratio is `ratio`: share of simulated diaries whose quasi-Poisson p is below 0.05. The order of the blocks does
 * not matter here because the simulated weeks are independent. Simulation error is about 1 / (2 sqrt(runs)).
 * Null when the question is not answerable: no weeks, no cramps, a ratio of 0 or less.
 */
export function simulatedPower({
  weeklyRate,
  dispersion,
  ratio,
  weeksPerArm,
  runs = 800,
  seed = 1,
}: PowerQuestion): number | null {
  if (!(weeklyRate > 0 && ratio > 0 && weeksPerArm >= 2 && runs >= 1)) return null;
  const random = seededRandom(seed);
  const exposures = new Array<number>(weeksPerArm).fill(1);
  const arm = (mean: number) => ({
    counts: exposures.map(() => countDraw(random, { mean, dispersion })),
    exposures,
  });
  let found = 0;
  for (let run = 0; run < runs; run += 1) {
    const result = quasiPoissonComparison(arm(weeklyRate * ratio), arm(weeklyRate));
    if (result !== null && result.p < 0.05) found += 1;
  }
  return found / runs;
}
