import "server-only";
import { civilDate } from "#lib/base/time/civil-date";
import { instantOfDate } from "#lib/base/time/instant";
import { livedCalendarDate } from "#lib/base/time/lived-time";
import { insertNoticesShown } from "#lib/diary/health/mutations";
import { listLegChecks } from "#lib/diary/health/queries";
import { experimentDays } from "#lib/insight/experiments/experiment-days";
import { experimentPage } from "#lib/insight/experiments/page-report";
import { findExperiment } from "#lib/insight/experiments/queries";
import { diaryBetween } from "#lib/insight/record/queries";
import { latelyObserved } from "#lib/insight/relevance/current-health";
import { healthRecord } from "#lib/insight/relevance/health-record";
import { safetyFacts } from "#lib/insight/relevance/safety-facts";
import { rangeOf } from "#lib/insight/trends/range-of";
import { notices } from "#lib/knowledge/safety/notices";
import { conditionIds, type SafetyFacts } from "#lib/knowledge/safety/schema";
import type { SignedInPerson } from "#lib/people/accounts/session";
import { summarySnapshot } from "./build";
import { findLastShared } from "./queries";
import type { SummaryPart, SummaryRequest } from "./schema";
import type { Snapshot } from "./snapshot";

/** Before anybody's first night: a medicine taken for years has its weeks before wherever they lie. */
const wholeRecord = civilDate("2000-01-01");

/** The facts without those of the parts that are off: what is not shared is not judged either. */
function factsOf(facts: SafetyFacts, parts: readonly SummaryPart[]): SafetyFacts {
  const has = (part: SummaryPart) => parts.includes(part);
  const unknown = Object.fromEntries(conditionIds.map((id) => [id, "unknown"])) as SafetyFacts["conditions"];
  return {
    ...facts,
    ...(!has("medicines") && { medicines: [], conditions: unknown }),
    ...(!has("supplements") && { supplements: [] }),
    ...(!has("intakes") && {
      sodiumMg: null,
      calciumMg: null,
      waterG: null,
      mostWaterInAnHourG: null,
      greensChanged: "unknown",
    }),
    ...(!has("answers") && { redFlags: [], restlessLegs: "unknown" }),
  };
}

/** Everything on the sheet, from one read of the record. */
export async function readSummary(
  request: SummaryRequest,
  person: SignedInPerson,
  now: Date,
): Promise<Snapshot> {
  const owner = person.ownerId;
  const days = experimentDays(person, now);
  const range = rangeOf(request.period, days.lastNight);
  const [experiment, observed, legChecks, lastShared, diary] = await Promise.all([
    findExperiment(owner),
    latelyObserved(owner, now),
    listLegChecks(owner, new Date(range.from)),
    findLastShared(owner),
    diaryBetween(owner, { from: wholeRecord, to: days.lastNight }),
  ]);
  const record = healthRecord(diary, observed, { person, now });
  const facts = { ...safetyFacts(record), redFlags: request.redFlags ?? record.redFlags };
  // S18, that Charley does not diagnose, stands at the foot of every sheet.
  const said = notices(factsOf(facts, request.parts)).filter(({ id }) => id !== "S18");
  await insertNoticesShown(owner, said, { place: "summary", now });
  const madeAt = instantOfDate(now);
  const madeOn = livedCalendarDate(madeAt, person.timeZone);
  const sharedOn = lastShared && livedCalendarDate(lastShared, person.timeZone);
  return summarySnapshot(diary, request, {
    range,
    madeAt,
    madeOn,
    timeZone: person.timeZone,
    name: request.withName ? person.name : null,
    notices: said,
    experiment: experimentPage(diary, experiment, days).latest,
    legChecks,
    lastShared: sharedOn !== null && sharedOn < madeOn ? sharedOn : null,
  });
}
