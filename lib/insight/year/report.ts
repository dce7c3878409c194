import { addDays, type CivilDate, civilDate } from "#lib/base/time/civil-date";
import { type DateRange, datesIn, isWithin } from "#lib/base/time/date-range";
import { monthWords } from "#lib/base/time/date-words";
import type { TrendFigure } from "#lib/insight/figures/figures";
import { numberColumn, shown, wordColumn } from "#lib/insight/figures/table-columns";
import type { Diary } from "#lib/insight/record/diary";
import { countWords } from "#lib/insight/trends/count-words";
import { remedyRuns } from "#lib/insight/trends/remedy-runs";
import { trendReport } from "#lib/insight/trends/report";
import { firstRecorded } from "#lib/insight/trends/series/first-recorded";

/** One month of the sheet, of which only the nights within the year are told. */
export type YearMonth = {
  /** The first of the month. */
  readonly month: CivilDate;
  readonly words: string;
  readonly nights: number;
  readonly recorded: number;
  readonly cramps: number;
  readonly crampNights: number;
  /** Per 7 recorded nights; null without any. */
  readonly per7: number | null;
  readonly worstPain: number | null;
  /** From the first of the month on: whether the night is within the year, and not before the first entry. */
  readonly isLived: readonly boolean[];
  /** From the first of the month on: cramps, 0 for none, null where not recorded or outside the year. */
  readonly counts: readonly (number | null)[];
  readonly pains: readonly (number | null)[];
};

export type YearRemedy = {
  readonly name: string;
  readonly kind: string;
  readonly from: CivilDate;
  /** Null: goes on at the end of the year. */
  readonly to: CivilDate | null;
  readonly newDoses: readonly CivilDate[];
};

/** Twelve months on one sheet. */
export type YearReport = {
  readonly range: DateRange;
  readonly finding: string;
  /** This year beside the one before, as Trends says it. */
  readonly change: string;
  readonly months: readonly YearMonth[];
  readonly remedies: readonly YearRemedy[];
};

/** "2026-11" of a date, and the first of a month of months later. */
const monthOf = (date: CivilDate) => date.slice(0, 7);
function monthsLater(month: string, months: number): string {
  const [year = 0, number = 0] = month.split("-").map(Number);
  const at = year * 12 + number - 1 + months;
  return `${Math.floor(at / 12)}-${`${(at % 12) + 1}`.padStart(2, "0")}`;
}

/** The twelve months up to `to` ("2026-11", with it), no night after the last one lived. */
export function yearRange(to: string | null, lastNight: CivilDate): DateRange {
  const month = to === null || to > monthOf(lastNight) ? monthOf(lastNight) : to;
  const end = addDays(civilDate(`${monthsLater(month, 1)}-01`), -1);
  return { from: civilDate(`${monthsLater(month, -11)}-01`), to: end > lastNight ? lastNight : end };
}

/** The year before and the year after, as the page is asked for them; null where there is none to come. */
export function yearsBeside(
  { to }: DateRange,
  lastNight: CivilDate,
): { before: string; after: string | null } {
  const [shown, last] = [monthOf(to), monthOf(lastNight)];
  const [after = last] = [monthsLater(shown, 12), last].sort();
  return { before: monthsLater(shown, -12), after: shown < last ? after : null };
}

type Nights = ReadonlyMap<CivilDate, { count: number | null; pain: number | null }>;

function yearMonth(month: string, nights: Nights): YearMonth {
  const first = civilDate(`${month}-01`);
  const last = addDays(civilDate(`${monthsLater(month, 1)}-01`), -1);
  const lived = datesIn({ from: first, to: last }).map((date) => nights.get(date));
  const counts = lived.map((night) => night?.count ?? null);
  const pains = lived.map((night) => night?.pain ?? null);
  const recorded = counts.filter((count) => count !== null).length;
  const cramps = counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
  const known = pains.filter((pain) => pain !== null);
  return {
    month: first,
    words: monthWords(first),
    nights: lived.filter((night) => night !== undefined).length,
    isLived: lived.map((night) => night !== undefined),
    recorded,
    cramps,
    crampNights: counts.filter((count) => count !== null && count > 0).length,
    per7: recorded === 0 ? null : (7 * cramps) / recorded,
    worstPain: known.length === 0 ? null : Math.max(...known),
    counts,
    pains,
  };
}

/** Twelve months by nights, with the totals of each month and the remedies that ran. `range` is one of `yearRange`. */
export function yearReport(diary: Diary, range: DateRange): YearReport {
  const { nightly, weeks, change } = trendReport(diary, range);
  const begun = firstRecorded(diary) ?? range.from;
  const nights: Nights = new Map(
    datesIn(range).flatMap((date, at) =>
      date < begun
        ? []
        : [[date, { count: nightly.counts[at] ?? null, pain: nightly.pains[at] ?? null }] as const],
    ),
  );
  const first = monthOf(range.from);
  return {
    range,
    finding: weeks.finding,
    change: change.sentence,
    months: Array.from({ length: 12 }, (_, at) => yearMonth(monthsLater(first, at), nights)),
    remedies: remedyRuns(diary.remedies)
      // A day that was marked would be drawn as something that is still taken: "simvastatin left off".
      .filter(({ kind }) => kind !== "change")
      .filter(({ startedOn, stoppedOn }) => startedOn <= range.to && (stoppedOn ?? range.to) >= range.from)
      .map(({ name, kind, startedOn, stoppedOn, newDoses }) => ({
        name,
        kind,
        from: startedOn,
        to: stoppedOn !== null && stoppedOn <= range.to ? stoppedOn : null,
        newDoses: newDoses.map(({ on }) => on).filter((on) => isWithin(on, range)),
      })),
  };
}

/** "14 cramps, 28 of 30": the nights recorded of those there were. */
export function monthTotals({ nights, recorded, cramps }: YearMonth): string {
  if (nights === 0) return "";
  return recorded === 0 ? "not recorded" : `${countWords(cramps, "cramp")}, ${recorded} of ${nights}`;
}

export const yearFigure = ({ finding, months }: YearReport): TrendFigure => ({
  name: "A year of nights",
  finding,
  table: () => ({
    columns: [
      wordColumn("Month"),
      numberColumn("Nights"),
      numberColumn("Nights recorded"),
      numberColumn("Nights with cramps"),
      numberColumn("Cramps"),
      numberColumn("Per 7 nights"),
      numberColumn("Worst pain"),
    ],
    rows: months.map((month) => [
      month.words,
      month.nights,
      month.recorded,
      month.crampNights,
      month.cramps,
      shown(month.per7),
      month.worstPain,
    ]),
  }),
});
