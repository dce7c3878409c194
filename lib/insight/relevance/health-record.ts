import type { CivilDate } from "#lib/base/time/civil-date";
import { type DateRange, lastWeeks } from "#lib/base/time/date-range";
import { dayOf } from "#lib/base/time/day-of";
import { type Instant, instantOfDate } from "#lib/base/time/instant";
import { currentRedFlags } from "#lib/diary/health/current-red-flags";
import type { LatelyObserved } from "#lib/diary/health/queries";
import { questionIds } from "#lib/diary/health/schema";
import { lastNight } from "#lib/diary/nights/last-night";
import type { Diary } from "#lib/insight/record/diary";
import { linesByRemedy } from "#lib/insight/record/ledger-intake";
import { intakeReports } from "#lib/insight/trends/intakes";
import type { SignedInPerson } from "#lib/people/accounts/session";
import type { HealthRecord } from "./safety-facts";

/** How far back a mean reaches that a notice or a reason speaks of. */
const weeksBack = 12;
/** How long something logged as a supplement still counts as taken. */
const recentWeeks = 2;

/** The nights a diary must hold for the notices and the reasons of the article: the last twelve weeks. */
export function healthRange(person: SignedInPerson, at: Instant): DateRange {
  return lastWeeks(weeksBack, lastNight({ instant: at, ...person }));
}

/** What the notices rest on that the diary says: without who asks, and what was observed lately. */
export type DiaryHealth = Pick<HealthRecord, "remedies" | "answers" | "intakes" | "recent" | "today">;

/** The days that what the diary says of health depends on. */
export const healthDays = (person: SignedInPerson, now: Date): { range: DateRange; today: CivilDate } => {
  const at = instantOfDate(now);
  return { range: healthRange(person, at), today: dayOf({ instant: at, ...person }) };
};

/** `diary` holds at least `healthRange`; more of it changes nothing. */
export function diaryHealth(diary: Diary, { range, today }: ReturnType<typeof healthDays>): DiaryHealth {
  // A report counts the ledger's tablets into the supplements. The rules read the ledger themselves, as it stands
  // today, so that a tablet is not counted twice and one that was stopped is not counted at all.
  const food = { ...diary, remedies: [], doses: [] };
  const answered = questionIds.flatMap((id) => {
    const answer = diary.conditions[id];
    return answer === undefined ? [] : [[id, answer] as const];
  });
  return {
    remedies: linesByRemedy(diary.remedies),
    answers: Object.fromEntries(answered),
    intakes: intakeReports(food, range),
    recent: intakeReports(food, lastWeeks(recentWeeks, range.to)),
    today,
  };
}

/** Everything the notices rest on, for somebody at a moment. */
export function withObserved(
  health: DiaryHealth,
  { legChecks, mostWaterInAnHourG }: LatelyObserved,
  { person, now }: { person: SignedInPerson; now: Date },
): HealthRecord {
  return { ...health, person, redFlags: currentRedFlags(legChecks, instantOfDate(now)), mostWaterInAnHourG };
}

/**
 * Everything the notices rest on: the last twelve weeks and today's ledger. `diary` holds at least `healthRange`; more of it
 * changes nothing.
 */
export function healthRecord(
  diary: Diary,
  observed: LatelyObserved,
  who: { person: SignedInPerson; now: Date },
): HealthRecord {
  return withObserved(diaryHealth(diary, healthDays(who.person, who.now)), observed, who);
}
