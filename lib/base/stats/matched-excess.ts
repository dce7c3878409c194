/** Units of one set, a week perhaps: how many, on how many it happened, and both of the group that is asked about. */
export type MatchedSet = {
  readonly units: number;
  readonly events: number;
  readonly groupUnits: number;
  readonly groupEvents: number;
};

/**
 * How far the events of a group lie above what each set would give it if its events fell on its units by chance, in standard
 * deviations (about normal; without a correction for continuity). Sets are compared only within themselves, so that bad and
 * good times between them, and units left out, change nothing. Null where no set can tell.
 * Source: Mantel & Haenszel, J Natl Cancer Inst 1959;22:719, the sum of hypergeometric tables.
 */
export function matchedExcess(sets: readonly MatchedSet[]): number | null {
  let [excess, variance] = [0, 0];
  for (const { units, events, groupUnits, groupEvents } of sets) {
    if (units < 2) continue;
    excess += groupEvents - (groupUnits * events) / units;
    variance +=
      (groupUnits * (units - groupUnits) * events * (units - events)) / (units * units * (units - 1));
  }
  return variance > 0 ? excess / Math.sqrt(variance) : null;
}
