import { addDays, type CivilDate, daysBetween } from "#lib/base/time/civil-date";
import { countDates, type DateRange } from "#lib/base/time/date-range";
import type { Instant } from "#lib/base/time/instant";
import type { BloodResult, LegCheck } from "#lib/diary/health/schema";
import type { ExperimentReport } from "#lib/insight/experiments/report";
import { outcomeWords } from "#lib/insight/experiments/triable-words";
import type { Diary } from "#lib/insight/record/diary";
import { readingRange } from "#lib/insight/record/reading-range";
import type { Change } from "#lib/insight/trends/change/change";
import { type IntakeReport, intakeReports } from "#lib/insight/trends/intakes";
import { periodComparison } from "#lib/insight/trends/period-comparison";
import { remedyRuns } from "#lib/insight/trends/remedy-runs";
import { trendReport } from "#lib/insight/trends/report";
import { type NightPoint, nightSeries } from "#lib/insight/trends/series/night-series";
import { type TriedRemedy, triedRemedies } from "#lib/insight/trends/tried/tried-remedy";
import { meanGateDays } from "#lib/knowledge/nutrients/mean-gate-days";
import { authorityNames } from "#lib/knowledge/nutrients/reference-figures";
import { differentials } from "#lib/knowledge/safety/differential";
import { conditionIds, type Notice } from "#lib/knowledge/safety/schema";
import { changeMarks } from "./change-marks";
import { crampFacts } from "./cramp-facts";
import { periodFacts } from "./period-facts";
import type { SummaryPart, SummaryRequest } from "./schema";
import type { ChangeFacts } from "./sheet-change-schema";
import { signFacts } from "./sign-facts";
import type { Snapshot } from "./snapshot";
import { medicineFacts, supplementFacts, triedFacts } from "./taken-facts";

/** What the summary is made of besides the diary and the request. */
export type SummaryAbout = {
  readonly range: DateRange;
  readonly madeAt: Instant;
  readonly madeOn: CivilDate;
  readonly timeZone: string;
  /** Null unless it is wanted on the sheet. */
  readonly name: string | null;
  /** What the rules of safety say of the parts that are on, gravest first. */
  readonly notices: readonly Pick<Notice, "id" | "version" | "level">[];
  /** The latest one as it stands; null where there never was one. */
  readonly experiment: ExperimentReport | null;
  readonly bloods: readonly Pick<BloodResult, "test" | "value" | "on">[];
  readonly legChecks: readonly Pick<LegCheck, "checkedAt" | "timeZone" | "present" | "absent">[];
  /** The day the last summary was shared before this one. */
  readonly lastShared: CivilDate | null;
};

/** Where the diary begins. */
function firstNightOf({ nights, cramps }: Diary): CivilDate | null {
  return [...nights, ...cramps].reduce<CivilDate | null>(
    (first, { night }) => (first === null || night < first ? night : first),
    null,
  );
}

const later = (a: CivilDate, b: CivilDate | null) => (b !== null && b > a ? b : a);

/** Nights since the first entry: those before the diary began were not missed. */
function countedRange(range: DateRange, first: CivilDate | null): DateRange {
  return first !== null && first <= range.to ? { from: later(range.from, first), to: range.to } : range;
}

/** As many nights just before, as far as the diary reaches; null where it does not. */
function nightsBefore(range: DateRange, first: CivilDate | null): DateRange | null {
  if (first === null || first >= range.from) return null;
  const from = addDays(range.from, -countDates(range));
  return { from: later(from, first), to: addDays(range.from, -1) };
}

function between(points: readonly NightPoint[], range: DateRange, first: CivilDate | null) {
  const earlier = nightsBefore(range, first);
  return {
    previous: earlier && periodFacts(points, earlier),
    comparison: earlier && periodComparison(points, { later: range, earlier }),
  };
}

function sinceVisit(
  points: readonly NightPoint[],
  { range, lastShared }: Pick<SummaryAbout, "range" | "lastShared">,
  first: CivilDate | null,
): Snapshot["sinceVisit"] {
  if (lastShared === null || lastShared > range.to) return null;
  const after = { from: lastShared, to: range.to };
  const { previous, comparison } = between(points, after, first);
  return (
    previous &&
    comparison && { on: lastShared, before: previous, after: periodFacts(points, after), comparison }
  );
}

function tried(begun: readonly TriedRemedy[]): NonNullable<Snapshot["tried"]> {
  return begun.map((remedy) => ({
    name: remedy.name,
    kind: remedy.kind,
    from: remedy.startedOn,
    to: remedy.stoppedOn,
    result: triedFacts(remedy),
  }));
}

function changeFacts({ verdict, ratio, low, high, beforeStretch, afterStretch }: Change): ChangeFacts {
  const side = (stretch: Change["beforeStretch"]) => {
    if (stretch === null) return null;
    const { from, to, nights, recorded, crampNights } = stretch;
    return { from, to, nights, recorded, crampNights };
  };
  return { verdict, ratio, low, high, before: side(beforeStretch), after: side(afterStretch) };
}

function experimentFacts(report: ExperimentReport): NonNullable<Snapshot["experiment"]> {
  const { name, startsOn, endsOn, state, stoppedOn, stopReason, kept, result, turns } = report;
  const { days, done, notDone, missed, paused } = kept;
  return {
    name,
    pairs: turns.pairs,
    turnNights: turns.nights,
    measure: outcomeWords[report.outcome].unit,
    startsOn,
    endsOn,
    state,
    stoppedOn,
    stopReason,
    kept: { days, done, notDone, missed, paused },
    asPlanned: result.asPlanned,
    perProtocol: result.perProtocol,
    chance: result.chance,
    turns: result.blocks.map(({ arm, value }) => ({ arm: arm === "a" ? "A" : "B", per7: value })),
  };
}

/** The means of the trends screen; none under the screen's own gate of complete days. */
function intakeFacts(reports: readonly IntakeReport[], { person }: Diary): NonNullable<Snapshot["intakes"]> {
  const completeDays = Math.max(0, ...reports.map((report) => report.completeDays));
  const rows = completeDays < meanGateDays ? [] : reports;
  return {
    completeDays,
    authority: authorityNames[person.authority],
    rows: rows.map(({ nutrient, food, supplements, reference }) => ({
      nutrient,
      food,
      supplements,
      reference: reference.kind === "reference" ? { basis: reference.basis, amount: reference.amount } : null,
    })),
  };
}

function who({ person }: Diary, request: SummaryRequest, about: SummaryAbout): Snapshot["who"] {
  const year = Number(about.madeOn.slice(0, 4));
  return {
    name: about.name,
    birthDate: request.birthDate,
    ageYears: person.birthYear === null ? null : year - person.birthYear,
    sex: person.sex,
    pregnancy: person.pregnancy === "no" ? null : person.pregnancy,
  };
}

/**
 * The summary of a diary over a range, frozen as facts: every number comes from the functions the trends screen uses.
 * `diary` holds the whole record, so that a medicine started years ago has its weeks before. What a part that is off would
 * have told is nowhere in it.
 */
export function summarySnapshot(diary: Diary, request: SummaryRequest, about: SummaryAbout): Snapshot {
  const { madeAt, madeOn, timeZone } = about;
  const firstNight = firstNightOf(diary);
  const range = countedRange(about.range, firstNight);
  const read = readingRange({ ...range, from: firstNight ?? range.from });
  const points = nightSeries(diary, daysBetween(read.from, range.from) < 0 ? readingRange(range) : read);
  const report = trendReport(diary, range);
  const has = (part: SummaryPart) => request.parts.includes(part);
  const part = <T>(name: SummaryPart, make: () => T) => (has(name) ? make() : null);
  const taken = { range: about.range, madeOn, points, timeZone };
  return {
    version: 2,
    madeAt,
    timeZone,
    madeOn,
    who: who(diary, request, about),
    question: request.question === "" ? null : request.question,
    range: about.range,
    firstNight,
    signs: part("answers", () => signFacts({ ...about, form: request.redFlags })),
    period: periodFacts(points, range),
    ...between(points, range, firstNight),
    change: changeFacts(report.change),
    sinceVisit: sinceVisit(points, { ...about, range }, firstNight),
    weeks: report.weeks.points.map((week) => ({ ...week })),
    marks: changeMarks(report, { parts: request.parts, lastShared: about.lastShared }),
    ...crampFacts(diary.cramps, range),
    medicines: part("medicines", () => medicineFacts(diary.remedies, taken)),
    conditions: part("medicines", () =>
      conditionIds.flatMap((id) => {
        const answer = diary.conditions[id];
        return answer === undefined ? [] : [{ id, answer }];
      }),
    ),
    bloods: part("bloods", () => about.bloods.map(({ test, value, on }) => ({ test, value, on }))),
    supplements: part("supplements", () => supplementFacts(diary.remedies, taken, diary.person)),
    intakes: part("intakes", () => intakeFacts(intakeReports(diary, about.range), diary)),
    tried: part("tried", () =>
      // What was begun before the first entry was begun in the period all the same.
      tried(triedRemedies(points, remedyRuns(diary.remedies), { range: about.range, timeZone })).filter(
        ({ kind }) =>
          (kind !== "medicine" || has("medicines")) && (kind !== "supplement" || has("supplements")),
      ),
    ),
    experiment: part("experiment", () => about.experiment && experimentFacts(about.experiment)),
    differential: part("answers", () =>
      differentials.flatMap(({ id }) => {
        const answer = request.differential[id];
        return answer === undefined ? [] : [{ id, answer }];
      }),
    ),
    notices: about.notices.map(({ id, version, level }) => ({ id, version, level })),
  };
}
