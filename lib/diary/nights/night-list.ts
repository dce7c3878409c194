import type { CivilDate } from "#lib/base/time/civil-date";
import { type DateRange, datesIn } from "#lib/base/time/date-range";
import { type NightSummary, nightSummary } from "./night-summary";
import type { Cramp, NightRecord } from "./schema";

/** One night with all that is known of it. */
export type NightItem = {
  readonly night: CivilDate;
  readonly record: NightRecord | null;
  readonly cramps: readonly Cramp[];
  readonly summary: NightSummary;
};

/** By the clock, the ones without a time last. */
function byOnset(a: Cramp, b: Cramp): number {
  return (a.onset ?? "9") < (b.onset ?? "9") ? -1 : 1;
}

/** Every night of the range, the latest first, recorded or not. */
export function nightList(
  range: DateRange,
  records: readonly NightRecord[],
  cramps: readonly Cramp[],
): NightItem[] {
  const said = new Map(records.map((record) => [record.night, record]));
  const inNight = new Map<CivilDate, Cramp[]>();
  for (const cramp of cramps) inNight.set(cramp.night, [...(inNight.get(cramp.night) ?? []), cramp]);
  return datesIn(range)
    .reverse()
    .map((night) => {
      const record = said.get(night) ?? null;
      const own = (inNight.get(night) ?? []).sort(byOnset);
      return { night, record, cramps: own, summary: nightSummary(record, own) };
    });
}

/** "11 of 14 nights recorded." */
export function nightsRecordedWords(nights: readonly Pick<NightItem, "summary">[]): string {
  const recorded = nights.filter(({ summary }) => summary.state !== "not-recorded").length;
  return `${recorded} of ${nights.length} nights recorded.`;
}
