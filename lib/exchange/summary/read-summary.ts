import "server-only";
import { type Result, refusal } from "#lib/base/result";
import { civilDate } from "#lib/base/time/civil-date";
import { instantOfDate } from "#lib/base/time/instant";
import { livedCalendarDate } from "#lib/base/time/lived-time";
import { insertNoticesShown } from "#lib/diary/health/mutations";
import { findHealthNotes } from "#lib/diary/health/queries";
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
import type { Help } from "#lib/people/accounts/open-diary";
import type { SignedInPerson } from "#lib/people/accounts/session";
import { summarySnapshot } from "./build";
import { type SummaryPart, type SummaryRequest, summaryPartIds, summaryRequestSchema } from "./schema";
import type { Snapshot } from "./snapshot";
import { type VisitQuestion, visitQuestions } from "./visit-questions";

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

/** Whose summary it is, and who asks for it: what a helper looks at was not shown to the owner. */
type Asking = { readonly person: SignedInPerson; readonly help: Help | null; readonly now: Date };

const emptyPeriod =
  "No night of this period is recorded, so there is no page to make. Record a night or choose another period; a weekly rate needs 14 recorded nights.";

/** Everything on the sheet, from one read of the record. */
async function readSnapshot(request: SummaryRequest, { person, now }: Asking) {
  const owner = person.ownerId;
  const days = experimentDays(person, now);
  const range = rangeOf(request.period, days.lastNight);
  const [experiment, observed, { legChecks, bloods }, diary] = await Promise.all([
    findExperiment(owner),
    latelyObserved(owner, now),
    findHealthNotes(owner, new Date(range.from)),
    diaryBetween(owner, { from: wholeRecord, to: days.lastNight }),
  ]);
  const record = healthRecord(diary, observed, { person, now });
  const facts = { ...safetyFacts(record), redFlags: request.redFlags ?? record.redFlags };
  // S18, that Charley does not diagnose, stands at the foot of every sheet.
  const said = notices(factsOf(facts, request.parts)).filter(({ id }) => id !== "S18");
  const madeAt = instantOfDate(now);
  const madeOn = livedCalendarDate(madeAt, person.timeZone);
  const shared = diary.sharings.filter(({ day }) => day < madeOn);
  const snapshot = summarySnapshot(diary, request, {
    range,
    madeAt,
    madeOn,
    timeZone: person.timeZone,
    name: request.withName ? person.name : null,
    notices: said,
    experiment: experimentPage(diary, experiment, days).latest,
    bloods,
    legChecks,
    // Another page of today is of the same visit.
    lastShared: shared.at(-1)?.day ?? null,
  });
  return { snapshot, said };
}

/** The summary of a period; one without a recorded night has none. */
export async function readSummary(request: SummaryRequest, asking: Asking): Promise<Result<Snapshot>> {
  const { person, help, now } = asking;
  const { snapshot, said } = await readSnapshot(request, asking);
  if (snapshot.period.recorded === 0) return refusal("empty", emptyPeriod);
  if (help === null) await insertNoticesShown(person.ownerId, said, { place: "summary", now });
  return { ok: true, value: snapshot };
}

/** What the person might ask at a visit, by the whole of their last twelve weeks. */
export async function readVisitQuestions(asking: Asking): Promise<VisitQuestion[]> {
  const request = summaryRequestSchema.parse({
    period: { weeks: 12 },
    parts: [...summaryPartIds],
    withName: false,
    question: null,
    redFlags: null,
    differential: {},
  });
  return visitQuestions((await readSnapshot(request, asking)).snapshot);
}
