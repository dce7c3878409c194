import type { CivilDate } from "#lib/base/time/civil-date";
import type { DateRange } from "#lib/base/time/date-range";

type Dated = { readonly night: CivilDate };

/** Where the first one from a date on stands. */
function firstFrom(points: readonly Dated[], from: CivilDate): number {
  let [low, high] = [0, points.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((points[middle]?.night ?? from) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The nights of a range out of many in date order. Found by halving, because ten years ask this for every week and every
 * picture.
 */
export function nightsWithin<Point extends Dated>(
  points: readonly Point[],
  { from, to }: DateRange,
): Point[] {
  const start = firstFrom(points, from);
  let end = firstFrom(points, to);
  while (points[end]?.night === to) end += 1;
  return points.slice(start, end);
}
