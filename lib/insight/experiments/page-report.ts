import { pooledDispersion } from "#lib/base/stats/pooled-dispersion";
import { addDays, type CivilDate, daysBetween } from "#lib/base/time/civil-date";
import type { DateRange } from "#lib/base/time/date-range";
import { weeks } from "#lib/base/time/weeks";
import type { Diary } from "#lib/insight/record/diary";
import { comparedNights, judgedWeeks, readingRange } from "#lib/insight/record/reading-range";
import { minimumComparisonNights } from "#lib/insight/trends/minimum-data";
import { weeklyRateOver } from "#lib/insight/trends/now";
import { nightSeries } from "#lib/insight/trends/series/night-series";
import { rollingWeeks, weekCounts } from "#lib/insight/trends/series/week-series";
import { reasonsAgainst } from "./eligibility";
import type { ExperimentDays } from "./experiment-days";
import { type ExperimentReport, experimentReport } from "./report";
import type { Experiment } from "./schema";

export type ExperimentPage = {
  readonly today: CivilDate;
  /** Why a new one is not offered; empty when it is. */
  readonly reasons: readonly string[];
  /** Recorded nights are among what is missing: something the person can do about it today. */
  readonly needsNights: boolean;
  /** What power is worked out from: the last four weeks, and the spread of half a year. */
  readonly weeklyRate: number | null;
  readonly dispersion: number | null;
  readonly latest: ExperimentReport | null;
};

/** What must be read: the four weeks before, and the experiment from its first day. */
export function experimentRange(
  experiment: Pick<Experiment, "startsOn"> | null,
  lastNight: CivilDate,
): DateRange {
  const nights = experiment ? daysBetween(experiment.startsOn, lastNight) + 1 : 0;
  return { from: addDays(lastNight, 1 - Math.max(comparedNights, nights)), to: lastNight };
}

/** Everything the experiment page shows: the offer or what stands against it, and the latest experiment. */
export function experimentPage(
  diary: Diary,
  experiment: Experiment | null,
  days: ExperimentDays,
): ExperimentPage {
  const { today, lastNight } = days;
  const range = experimentRange(experiment, lastNight);
  const points = nightSeries(diary, readingRange(range));
  const baseline = { from: addDays(lastNight, 1 - comparedNights), to: lastNight };
  const counted = weekCounts(points, baseline);
  const judged = weeks({ from: addDays(lastNight, 1 - 7 * judgedWeeks), to: lastNight }).map((week) =>
    weekCounts(points, week),
  );
  const spread = pooledDispersion(
    judged.map(({ cramps }) => cramps),
    judged.map(({ recorded }) => recorded),
    { block: rollingWeeks },
  );
  return {
    today,
    reasons: reasonsAgainst({
      pregnancy: diary.person.pregnancy,
      recorded: counted.recorded,
      cramps: counted.cramps,
    }),
    needsNights: counted.recorded < minimumComparisonNights,
    weeklyRate: weeklyRateOver(points, baseline)?.rate ?? null,
    dispersion: spread?.dispersion ?? null,
    latest: experiment && experimentReport(experiment, points, days),
  };
}
