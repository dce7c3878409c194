import type { DateRange } from "#lib/base/time/date-range";
import type { Diary } from "#lib/insight/record/diary";
import { readingRange } from "#lib/insight/record/reading-range";
import { nightSeries } from "../series/night-series";
import { writtenExposure } from "./exposures";
import type { TestedLink } from "./link";
import { testedLinks } from "./links-part";

/**
 * One thing that is written of the nights themselves, against the nights of a range and no others: the same test as among all
 * links, at the night's own evening. It was named before these nights, so nothing is corrected for. Null where no night
 * can say it.
 */
export function watchedLink(
  diary: Pick<Diary, "nights" | "cramps">,
  key: string,
  range: DateRange,
): TestedLink | null {
  const exposure = writtenExposure(diary, range, key);
  if (!exposure) return null;
  const points = nightSeries(diary, readingRange(range));
  return testedLinks(points, [{ ...exposure, lags: ["same-day"] }], range)[0] ?? null;
}
