import { type DateRange, isWithin } from "#lib/base/time/date-range";
import type { Diary } from "#lib/insight/record/diary";
import { readingRange } from "#lib/insight/record/reading-range";
import type { Change } from "./change/change";
import { rangeChange } from "./change/range-change";
import { crampFinding, nightsFinding, scaleFinding } from "./findings";
import { type IntakeReport, intakeReports } from "./intakes";
import { type Now, nowReport, weeklyRateOver } from "./now";
import { comparisonSentence, forecastSentence, nowSentence } from "./now-words";
import { patterns } from "./patterns";
import type { Pattern } from "./patterns/pattern";
import { type Places, placePattern } from "./patterns/place-pattern";
import { type RemedyMark, remedyMarks } from "./remedy-marks";
import { remedyRuns } from "./remedy-runs";
import { firstRecorded, nightsSince } from "./series/first-recorded";
import { nightSeries } from "./series/night-series";
import { type Nightly, nightly } from "./series/nightly";
import { type Scale, type ScaleSeries, scaleSeries } from "./series/scale-series";
import { type WeeklyRate, type WeekPoint, weekCounts, weekSeries } from "./series/week-series";
import { type TrendEvent, trendEvents } from "./trend-events";
import { type RemedyVerdict, remedyVerdicts, type TriedRemedy, triedRemedies } from "./tried/tried-remedy";

/** Everything the trends page, its tables and files, the API and the summary say: each number made here and only here. */
export type TrendReport = {
  readonly range: DateRange;
  /** From the first entry on: before it nothing was missed. */
  readonly nights: number;
  readonly recorded: number;
  readonly cramps: number;
  readonly crampNights: number;
  /** On some of the nights there were cramps that nobody counted: at least so many. */
  readonly crampsIsFloor: boolean;
  /** Over the whole range; null under 14 recorded nights. */
  readonly weekly: (WeeklyRate & { readonly atBest: boolean }) | null;
  /** Whether it is better: the answer for this range, and how sure it is. */
  readonly change: Change;
  readonly now: Now & {
    readonly sentence: string;
    readonly comparisonSentence: string;
    readonly forecastSentence: string | null;
  };
  readonly weeks: { readonly finding: string; readonly points: readonly WeekPoint[] };
  readonly scales: Readonly<Record<Scale, ScaleSeries & { readonly finding: string }>>;
  readonly intakes: readonly IntakeReport[];
  readonly marks: readonly RemedyMark[];
  readonly events: readonly TrendEvent[];
  /** Everything begun within the range, with what the nights say of it, and the same numbers as the API names them. */
  readonly tried: readonly TriedRemedy[];
  readonly remedies: readonly RemedyVerdict[];
  readonly nightly: Nightly;
  readonly nightsFinding: string;
  readonly patterns: readonly Pattern[];
  readonly places: Places;
};

/**
 * The report on a range of nights. `diary` should hold what `readingRange(range)` spans; more does not change anything,
 * less only costs the first rolling means and the comparison. A night is a date; a time zone tells no more than on which half of the earth it is summer.
 */
export function trendReport(diary: Diary, range: DateRange): TrendReport {
  const points = nightSeries(diary, readingRange(range));
  const first = firstRecorded(diary);
  const counts = { nights: nightsSince(first, range), ...weekCounts(points, range) };
  const weekly = weeklyRateOver(points, range);
  const marks = remedyMarks(diary.remedies, range);
  const now = nowReport(points, range.to);
  const tried = triedRemedies(points, remedyRuns(diary.remedies), {
    range,
    timeZone: diary.person.timeZone,
  });
  const crampPoints = points.filter(({ summary }) => summary.state === "cramps");
  const scale = (name: Scale) => {
    // Disturbed sleep too is that of nights with cramps, and the sentence says so.
    const series = scaleSeries(crampPoints, range, name);
    return { ...series, finding: scaleFinding(name, series) };
  };
  return {
    range,
    ...counts,
    weekly,
    change: rangeChange(diary, range, first),
    now: {
      ...now,
      sentence: nowSentence(now),
      comparisonSentence: comparisonSentence(now, { of: "now" }),
      forecastSentence: forecastSentence(now),
    },
    weeks: { finding: crampFinding({ ...counts, weekly }), points: weekSeries(points, range) },
    scales: { pain: scale("pain"), minutes: scale("minutes"), sleep: scale("sleep") },
    intakes: intakeReports(diary, range),
    marks,
    events: trendEvents(diary, range),
    tried,
    remedies: remedyVerdicts(tried),
    nightly: nightly(points, range),
    nightsFinding: nightsFinding(counts),
    patterns: patterns(points, diary.cramps, { range, nightStartHour: diary.person.nightStartHour }),
    places: placePattern(diary.cramps.filter(({ night }) => isWithin(night, range))),
  };
}
