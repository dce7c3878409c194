import { simulatedPower } from "#lib/base/stats/simulated-power";
import type { PowerSlice } from "./schema";

/** Runs in one slice: a few milliseconds, so that nobody waits behind it. */
const runsInSlice = 100;

/**
 * The share, from 0 to 1, of one slice of simulated experiments that see a halving which is really there. Each slice has a
 * seed of its own and always gives the same, so the mean of the slices is one simulation of all their runs.
 */
export function powerOfSlice({ weeklyRate, dispersion, weeksPerArm, slice }: PowerSlice): number | null {
  return simulatedPower({
    weeklyRate,
    dispersion,
    ratio: 0.5,
    weeksPerArm,
    runs: runsInSlice,
    seed: slice + 1,
  });
}
