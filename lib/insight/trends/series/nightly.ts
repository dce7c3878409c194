import type { DateRange } from "#lib/base/time/date-range";
import type { NightPoint } from "./night-series";
import { nightsWithin } from "./nights-within";

/** Every night of a range in order, as short as it can travel: two lists as long as the range. */
export type Nightly = {
  /** Cramps; 0 is none, null is not recorded. */
  readonly counts: readonly (number | null)[];
  /** Where the count is a floor, counted from 0: there were cramps, and nobody said how many. */
  readonly floors: readonly number[];
  /** Worst pain, 0 to 10, where it is known. */
  readonly pains: readonly (number | null)[];
};

export function nightly(points: readonly NightPoint[], range: DateRange): Nightly {
  const nights = nightsWithin(points, range);
  return {
    counts: nights.map(({ summary }) => (summary.state === "not-recorded" ? null : summary.count)),
    floors: nights.flatMap(({ summary }, at) => (summary.countIsFloor ? [at] : [])),
    pains: nights.map(({ summary }) => (summary.state === "cramps" ? summary.worstPain : null)),
  };
}
