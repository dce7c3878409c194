import "server-only";
import { lastWeeks } from "#lib/base/time/date-range";
import { dayOf } from "#lib/base/time/day-of";
import { instantOfDate } from "#lib/base/time/instant";
import { currentRedFlags } from "#lib/diary/health/current-red-flags";
import { findMostWaterInAnHour, listAnswers, listLegChecks } from "#lib/diary/health/queries";
import type { LegCheck } from "#lib/diary/health/schema";
import { lastNight } from "#lib/diary/nights/last-night";
import { listRemedies } from "#lib/diary/remedies/queries";
import type { Diary } from "#lib/insight/record/diary";
import { diaryBetween } from "#lib/insight/record/queries";
import { intakeReports } from "#lib/insight/trends/intakes";
import { type TrendReport, trendReport } from "#lib/insight/trends/report";
import type { SignedInPerson } from "#lib/people/accounts/session";
import type { HealthRecord } from "./safety-facts";

/** How far back a mean reaches that a notice or a reason speaks of. */
const weeksBack = 12;
/** How long something logged as a supplement still counts as taken. */
const recentWeeks = 2;
const dayMs = 86_400_000;

/** Everything the notices and the reasons of the article rest on, read once: the last twelve weeks and today's ledger. */
export async function healthRecord(
  person: SignedInPerson,
  now: Date,
): Promise<{
  record: HealthRecord;
  report: TrendReport;
  diary: Diary;
  legChecks: readonly LegCheck[];
}> {
  const owner = person.ownerId;
  const at = instantOfDate(now);
  const range = lastWeeks(weeksBack, lastNight({ instant: at, ...person }));
  const dayBefore = new Date(now.getTime() - dayMs);
  const [diary, remedies, answers, legChecks, mostWaterInAnHourG] = await Promise.all([
    diaryBetween(owner, range),
    listRemedies(owner),
    listAnswers(owner),
    listLegChecks(owner, dayBefore),
    findMostWaterInAnHour(owner, new Date(now.getTime() - 7 * dayMs)),
  ]);
  const report = trendReport(diary, range);
  const today = dayOf({ instant: at, ...person });
  // The report counts the ledger's tablets into the supplements. The rules read the ledger themselves, as it stands
  // today, so that a tablet is not counted twice and one that was stopped is not counted at all.
  const food = { ...diary, remedies: [], doses: [] };
  const intakes = intakeReports(food, range);
  const recent = intakeReports(food, lastWeeks(recentWeeks, range.to));
  return {
    report,
    diary,
    legChecks,
    record: {
      person,
      remedies,
      answers,
      redFlags: currentRedFlags(legChecks, at),
      intakes,
      recent,
      mostWaterInAnHourG,
      today,
    },
  };
}
