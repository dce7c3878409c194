import type { DateRange } from "#lib/base/time/date-range";
import type { NightPoint } from "./night-series";
import { nightsWithin } from "./nights-within";

/** Every night of a range in order, as short as it can travel: two lists as long as the range. */
export type Nightly = {
  /** Cramps; 0 is none, null is not recorded. */
  readonly counts: readonly (number | null)[];
  /** Worst pain, 0 to 10, where it is known. */
  readonly pains: readonly (number | null)[];
};

export function nightly(points: readonly NightPoint[], range: DateRange): Nightly {
  const nights = nightsWithin(points, range);
  return {
    counts: nights.map(({ summary }) => (summary.state === "not-recorded" ? null : summary.count)),
    pains: nights.map(({ summary }) => (summary.state === "cramps" ? summary.worstPain : null)),
  };
}
