import { parseEnum } from "#lib/base/text/parse-enum";
import { addDays, type CivilDate } from "#lib/base/time/civil-date";
import { remedyKinds } from "#lib/diary/remedies/schema";
import { amountsOfColumns } from "#lib/knowledge/nutrients/amount-columns";
import { authorityIds } from "#lib/knowledge/nutrients/reference-figures";
import { pregnancies, sexes } from "#lib/people/accounts/schema";
import { doseHabits } from "#lib/people/habits/schema";
import type { DiaryCramp, DiaryNight, DiaryPerson, DoseTaken, ExperimentPeriod, RemedyPeriod } from "./diary";

// The rows of a record as the database makes them: lists without names, because ten years hold some 15,000 of them.

export type NightList = [
  night: CivilDate,
  timeZone: string,
  crampCount: number | null,
  worstPain: number | null,
  crampMinutes: number | null,
  sleepLostMinutes: number | null,
  sleepDisturbance: number | null,
  soreness: DiaryNight["soreness"],
  stretchedBeforeBed: boolean | null,
  factors: string[],
  factorsAsked: boolean,
  source: DiaryNight["source"],
];

export function nightOfList([
  night,
  timeZone,
  crampCount,
  worstPain,
  crampMinutes,
  ...rest
]: NightList): DiaryNight {
  const [sleepLostMinutes, sleepDisturbance, soreness, stretchedBeforeBed, factors, factorsAsked, source] =
    rest;
  const cramps = { crampCount, worstPain, crampMinutes };
  return {
    night,
    timeZone,
    ...cramps,
    sleepLostMinutes,
    sleepDisturbance,
    soreness,
    stretchedBeforeBed,
    factors,
    factorsAsked,
    source,
  };
}

export type CrampList = [
  night: CivilDate,
  onset: DiaryCramp["onset"],
  timeZone: string,
  durationSeconds: number | null,
  pain: number | null,
  side: DiaryCramp["side"],
  muscles: DiaryCramp["muscles"],
  wokeMe: boolean | null,
];

export const crampOfList = ([
  night,
  onset,
  timeZone,
  durationSeconds,
  pain,
  side,
  muscles,
  wokeMe,
]: CrampList): DiaryCramp => ({
  night,
  onset,
  timeZone,
  durationSeconds,
  pain,
  side,
  muscles,
  wokeMe,
});

export type RemedyList = [
  remedyId: string,
  name: string,
  kind: string,
  strength: string | null,
  startedOn: CivilDate,
  stoppedOn: CivilDate | null,
  unitsPerDose: number | null,
  timesPerDay: number | null,
  perDose: Parameters<typeof amountsOfColumns>[0],
  form: string | null,
  startIsLatest: boolean,
];

export function remedyPeriodOf([
  remedyId,
  name,
  kind,
  strength,
  startedOn,
  stoppedOn,
  ...rest
]: RemedyList): RemedyPeriod {
  const [unitsPerDose, timesPerDay, perDose, form, startIsLatest] = rest;
  return {
    remedyId,
    name,
    kind: parseEnum(remedyKinds, kind),
    strength,
    form,
    startedOn,
    ...(startIsLatest && { startIsLatest }),
    stoppedOn,
    unitsPerDose,
    timesPerDay,
    perDose: amountsOfColumns(perDose),
  };
}

export type DoseList = [
  remedyId: string,
  day: CivilDate,
  takenAt: DoseTaken["takenAt"],
  status: DoseTaken["status"],
  units: number | null,
];

export const doseOfList = ([remedyId, day, takenAt, status, units]: DoseList): DoseTaken => ({
  remedyId,
  day,
  takenAt,
  status,
  units,
});

export type ExperimentList = [
  id: string,
  own: string | null,
  what: string,
  startsOn: CivilDate,
  turnNights: number,
  pairs: number,
  stoppedOn: CivilDate | null,
];

export function experimentPeriods([
  ,
  own,
  what,
  from,
  turnNights,
  pairs,
  stopped,
]: ExperimentList): ExperimentPeriod[] {
  const planned = addDays(from, 2 * turnNights * pairs - 1);
  const to = stopped && stopped < planned ? stopped : planned;
  // Given up before its first day: there was no test.
  return to < from ? [] : [{ name: own ?? what.replaceAll("-", " "), from, to }];
}

export type PersonRow = Pick<
  DiaryPerson,
  "timeZone" | "nightStartHour" | "birthYear" | "usualMinimumEntries"
> & {
  readonly sex: string | null;
  readonly pregnancy: string | null;
  readonly authority: string;
  readonly scheduledDoses: string;
};

export function diaryPerson(row: PersonRow | undefined): DiaryPerson {
  if (row === undefined) throw new Error("A diary is read of a person that is not there");
  return {
    ...row,
    sex: parseEnum(sexes, row.sex),
    pregnancy: parseEnum(pregnancies, row.pregnancy),
    authority: parseEnum(authorityIds, row.authority),
    scheduledDoses: parseEnum(doseHabits, row.scheduledDoses),
  };
}
