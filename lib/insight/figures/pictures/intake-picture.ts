import { daysBetween } from "#lib/base/time/civil-date";
import { countDates } from "#lib/base/time/date-range";
import { dateRangeWords } from "#lib/base/time/date-words";
import type { IntakeReport } from "#lib/insight/trends/intakes";
import type { TrendReport } from "#lib/insight/trends/report";
import { type DateLabel, dateLabels } from "./date-labels";
import { type TimelineMark, timeline } from "./timeline";

export type IntakePicture = {
  readonly nights: number;
  readonly labels: readonly DateLabel[];
  readonly marks: readonly TimelineMark[];
  readonly reference: { readonly amount: number; readonly basis: string } | null;
  /**
   * The upper level where it counts all that the bars count, and lies near enough to be drawn without pressing them flat:
   * a level for supplements alone would be held against the food under them.
   */
  readonly upper: { readonly amount: number; readonly kind: string } | null;
  readonly bars: readonly {
    readonly x: number;
    readonly title: string;
    readonly completeDays: number;
    readonly food: number | null;
    readonly supplements: number | null;
    /** Some of the foods do not report it: the bar is a floor, drawn open at the top. */
    readonly isFloor: boolean;
  }[];
};

const drawnWithin = 2;

/** Means a day by week, food and supplements apart. A week without a complete day has no bar: a gap, not a zero. */
export function intakePicture(
  report: Pick<IntakeReport, "weeks" | "reference">,
  shown: Pick<TrendReport, "range" | "marks" | "events">,
): IntakePicture {
  const { reference } = report;
  const known = reference.kind === "reference" ? reference : null;
  const bars = report.weeks.map(({ from, to, completeDays, food, supplements }) => ({
    x: daysBetween(shown.range.from, from) + (daysBetween(from, to) + 1) / 2,
    title: dateRangeWords(from, to),
    completeDays,
    food: food?.amount ?? null,
    supplements: supplements?.amount ?? null,
    isFloor: food !== null && food.known < food.of,
  }));
  const highest = Math.max(
    known?.amount ?? 0,
    ...bars.map(({ food, supplements }) => (food ?? 0) + (supplements ?? 0)),
  );
  const upper = known?.upper?.counts === "all sources" ? known.upper : null;
  return {
    nights: countDates(shown.range),
    labels: dateLabels(shown.range, 5),
    marks: timeline(shown),
    reference: known && { amount: known.amount, basis: known.basis },
    upper: upper && upper.amount <= drawnWithin * highest ? { amount: upper.amount, kind: upper.kind } : null,
    bars,
  };
}
