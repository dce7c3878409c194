import type { CivilDate } from "#lib/base/time/civil-date";
import { type DateRange, datesIn } from "#lib/base/time/date-range";
import { type NightSummary, nightSummary } from "#lib/diary/nights/night-summary";
import type { Diary, DiaryCramp } from "#lib/insight/record/diary";

export type NightPoint = { readonly night: CivilDate; readonly summary: NightSummary };

/** Every night of the range in order, each with its state: a night nobody wrote about is there as "not recorded". */
export function nightSeries(diary: Pick<Diary, "nights" | "cramps">, range: DateRange): NightPoint[] {
  const records = new Map(diary.nights.map((record) => [record.night, record]));
  const cramps = new Map<CivilDate, DiaryCramp[]>();
  for (const cramp of diary.cramps) cramps.set(cramp.night, [...(cramps.get(cramp.night) ?? []), cramp]);
  return datesIn(range).map((night) => ({
    night,
    summary: nightSummary(records.get(night) ?? null, cramps.get(night) ?? []),
  }));
}
