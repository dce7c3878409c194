import type { CivilDate } from "#lib/base/time/civil-date";
import { countDates, type DateRange } from "#lib/base/time/date-range";
import { nightSummary } from "#lib/diary/nights/night-summary";
import type { Diary } from "#lib/insight/record/diary";

/**
 * The first night that says whether there were cramps, with which everything begins to count; null where none does. `diary`
 * knows it where it is a part of a longer one.
 */
export function firstRecorded({
  firstNight,
  nights,
  cramps,
}: Pick<Diary, "firstNight" | "nights" | "cramps">): CivilDate | null {
  if (firstNight !== null) return firstNight;
  const said = nights.filter((record) => nightSummary(record, []).state !== "not-recorded");
  const [first] = [...said, ...cramps].map(({ night }) => night).sort();
  return first ?? null;
}

/** The nights of a range that could have been recorded: all of them where nothing ever was, else those from the first on. */
export function nightsSince(first: CivilDate | null, range: DateRange): number {
  if (first === null || first <= range.from) return countDates(range);
  return first > range.to ? 0 : countDates({ from: first, to: range.to });
}
