import { quantileInterval } from "#lib/base/stats/quantile-interval";
import { addDays, type CivilDate } from "#lib/base/time/civil-date";
import type { DateRange } from "#lib/base/time/date-range";
import type { ExperimentReport } from "#lib/insight/experiments/report";
import { letteredChanges } from "#lib/insight/figures/pictures/timeline";
import type { Diary } from "#lib/insight/record/diary";
import { comparisonSentence } from "#lib/insight/trends/now-words";
import { type TrendReport, trendReport } from "#lib/insight/trends/report";
import type { Scale } from "#lib/insight/trends/series/scale-series";
import { triedParagraph } from "#lib/insight/trends/tried/words";
import { conditions } from "#lib/knowledge/safety/conditions";
import { differentials } from "#lib/knowledge/safety/differential";
import { redFlags } from "#lib/knowledge/safety/red-flags";
import { conditionIds, type Notice } from "#lib/knowledge/safety/schema";
import { urgencies } from "#lib/knowledge/safety/urgency";
import { experimentRow } from "./experiment-row";
import { intakeRows } from "./intake-rows";
import type { Snapshot, SummaryPart, SummaryRequest } from "./schema";
import { singleCramps } from "./single-cramps";
import { medicineRows, supplementLimits, supplementRows } from "./taken-rows";

const scaleLabels: Readonly<Record<Scale, string>> = {
  pain: "Worst pain, 0 to 10",
  minutes: "Minutes of cramp",
  sleep: "Sleep disturbance, 0 to 10",
};

/** Weeks with fewer recorded nights than this would make the spread wider than the cramps do. */
const leastNightsOfWeek = 5;

function spread({ weeks }: TrendReport): Snapshot["spread"] {
  const rates = weeks.points
    .filter((week) => week.recorded >= leastNightsOfWeek)
    .flatMap(({ per7 }) => (per7 === null ? [] : [per7]));
  const middle = quantileInterval(rates, 0.5);
  return (
    middle && {
      median: middle.value,
      lowest: Math.min(...rates),
      highest: Math.max(...rates),
      weeks: rates.length,
    }
  );
}

/** The most changes a sheet has room for; the latest are kept, with the letters they bear on the screen. */
const mostMarks = 16;

function letteredMarks(report: TrendReport): Snapshot["marks"] {
  return letteredChanges(report)
    .slice(-mostMarks)
    .map(({ letter, from, to, words }) => ({ letter, date: from, to: to > from ? to : null, words }));
}

/** What a summary of the range reads: eight weeks more, so that a remedy begun on its first night has a "before". */
export function summaryReading(range: DateRange): DateRange {
  return { from: addDays(range.from, -56), to: range.to };
}

function tried({ tried: begun }: TrendReport): NonNullable<Snapshot["tried"]> {
  return begun.map((remedy) => ({
    name: remedy.name,
    from: remedy.startedOn,
    to: remedy.stoppedOn,
    sentence: triedParagraph(remedy),
  }));
}

function answers(request: SummaryRequest): NonNullable<Snapshot["answers"]> {
  return {
    redFlags:
      request.redFlags &&
      redFlags
        .filter(({ id }) => request.redFlags?.includes(id))
        .map(({ urgency, short }) => ({ urgency: urgencies[urgency], short })),
    differential: differentials.flatMap(({ id, name, ask }) => {
      const answer = request.differential[id];
      return answer === undefined ? [] : [{ name, ask, answer }];
    }),
  };
}

function said(diary: Diary): NonNullable<Snapshot["conditions"]> {
  return conditionIds.flatMap((id) => {
    const answer = diary.conditions[id];
    return answer === undefined || answer === "no" ? [] : [{ name: conditions[id].name, answer }];
  });
}

function whoOf({ person }: Diary, range: DateRange, name: string | null): Snapshot["person"] {
  return {
    name,
    ageYears: person.birthYear === null ? null : Number(range.to.slice(0, 4)) - person.birthYear,
    sex: person.sex,
    pregnancy: person.pregnancy === "no" ? null : person.pregnancy,
  };
}

/**
 * The summary of a diary over a range, frozen: every number comes from the report the trends screen shows. `diary` holds
 * what a report on `summaryReading(range)` reads. `name` is null unless she wants it on the sheet; `notices` are what the safety rules
 * say to her, gravest first; `experiment` the latest one as it stands, null where there never was one.
 */
export function summarySnapshot(
  diary: Diary,
  request: SummaryRequest,
  about: {
    range: DateRange;
    madeOn: CivilDate;
    name: string | null;
    notices: readonly Notice[];
    experiment: ExperimentReport | null;
  },
): Snapshot {
  const { range } = about;
  const report = trendReport(diary, range);
  const part = <T>(name: SummaryPart, make: () => T) => (request.parts.includes(name) ? make() : null);
  const { nights, recorded, cramps, crampNights, weekly } = report;
  return {
    version: 1,
    madeOn: about.madeOn,
    person: whoOf(diary, range, about.name),
    range,
    nights,
    recorded,
    cramps,
    crampNights,
    weekly,
    spread: spread(report),
    finding: report.weeks.finding,
    comparison: comparisonSentence(report.now, { of: "period" }),
    weeks: report.weeks.points.map(({ crampNights: _, ...week }) => week),
    marks: letteredMarks(report),
    scales: (["pain", "minutes", "sleep"] as const).map((scale) => {
      const { median, low, high, worst, known, of } = report.scales[scale];
      return { label: scaleLabels[scale], median, low, high, worst, known, of };
    }),
    single: singleCramps(diary.cramps, range),
    notices: about.notices.map(({ id, version, level, title }) => ({ id, version, level, title })),
    medicines: part("medicines", () => medicineRows(diary.remedies, range)),
    conditions: part("medicines", () => said(diary)),
    supplements: part("supplements", () => ({
      rows: supplementRows(diary.remedies, range),
      limits: supplementLimits(diary.remedies, range, diary.person),
    })),
    intakes: part("intakes", () => intakeRows(report.intakes, diary.person.authority)),
    tried: part("tried", () => tried(report)),
    experiment: part("experiment", () => about.experiment && experimentRow(about.experiment)),
    answers: part("answers", () => answers(request)),
    question: request.question === "" ? null : request.question,
  };
}
