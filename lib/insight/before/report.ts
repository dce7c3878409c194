import { addDays, type CivilDate } from "#lib/base/time/civil-date";
import { dateWords } from "#lib/base/time/date-words";
import { howMuchWords, timeWords } from "#lib/diary/diet/entry-words";
import type { DietEntry } from "#lib/diary/diet/schema";
import { nightSummary } from "#lib/diary/nights/night-summary";
import { nightWords } from "#lib/diary/nights/night-words";
import type { TrendFigure } from "#lib/insight/figures/figures";
import type { NumberTable } from "#lib/insight/figures/number-table";
import { numberColumn, wordColumn } from "#lib/insight/figures/table-columns";
import type { Diary } from "#lib/insight/record/diary";
import { countWords } from "#lib/insight/trends/count-words";
import { type FactorBefore, factorsBefore } from "./factors-before";
import { type RemedyBefore, remediesBefore } from "./remedies-before";
import { type IntakeBefore, intakeBefore, intakeName } from "./usual-intake";

/**
 * What came before a night: the day it follows, beside the person's usual day. Nothing in it says that one led to the other.
 */
export type BeforeReport = {
  readonly night: CivilDate;
  /** "2 cramps, pain 6", and the same of the night before it. */
  readonly nightWords: string;
  readonly nightBeforeWords: string;
  readonly finding: string;
  readonly eaten: readonly {
    readonly id: string;
    readonly time: string;
    readonly name: string;
    readonly quantity: string | null;
  }[];
  /** Things had after the first cramp began: they did not come before it. */
  readonly leftOut: number;
  readonly isComplete: boolean;
  readonly intakes: readonly IntakeBefore[];
  readonly remedies: readonly RemedyBefore[];
  /** Null: nothing was asked of this night. */
  readonly factors: readonly FactorBefore[] | null;
};

function finding(
  night: CivilDate,
  entries: readonly DietEntry[],
  isComplete: boolean,
  taken: number,
): string {
  const when = `the night of ${dateWords(night)}`;
  const day = isComplete
    ? "The day is complete."
    : "The day is not marked as complete, so its amounts are at least so much.";
  if (entries.length === 0 && taken === 0)
    return `Nothing to eat, drink or take is written down before ${when}.`;
  const supplements = entries.filter(({ kind }) => kind === "supplement").length;
  const foods = countWords(entries.length - supplements, "food or drink", "foods and drinks");
  const remedies = countWords(supplements + taken, "supplement or remedy", "supplements and remedies");
  return `On record before ${when}: ${foods}, ${remedies}. ${day}`;
}

/** The day before a night: `entries` are what was eaten, drunk and taken on it, `diary` the weeks up to it. */
export function beforeReport(diary: Diary, entries: readonly DietEntry[], night: CivilDate): BeforeReport {
  const wordsOf = (date: CivilDate) => {
    const record = diary.nights.find((one) => one.night === date) ?? null;
    const cramps = diary.cramps.filter((cramp) => cramp.night === date);
    const words = nightWords(nightSummary(record, cramps));
    return `${words.charAt(0).toLowerCase()}${words.slice(1)}`;
  };
  const onsets = diary.cramps.flatMap((cramp) => (cramp.night === night && cramp.onset ? [cramp.onset] : []));
  const first = onsets.sort()[0];
  const came = entries.filter(
    ({ consumedAt }) => first === undefined || consumedAt === null || consumedAt < first,
  );
  const { isComplete, rows } = intakeBefore(diary, night);
  const remedies = remediesBefore(diary, night);
  const taken = remedies.filter(({ doses }) => doses > 0).length;
  return {
    night,
    nightWords: wordsOf(night),
    nightBeforeWords: wordsOf(addDays(night, -1)),
    finding: finding(night, came, isComplete, taken),
    eaten: came.map((entry) => ({
      id: entry.id,
      time: timeWords(entry),
      name: entry.name,
      quantity: howMuchWords(entry),
    })),
    leftOut: entries.length - came.length,
    isComplete,
    intakes: rows,
    remedies,
    factors: factorsBefore(diary, night),
  };
}

function beforeTable({ intakes }: BeforeReport): NumberTable {
  return {
    columns: [
      wordColumn("What"),
      wordColumn("That day"),
      numberColumn("Amount known"),
      numberColumn("Usual day"),
      numberColumn("Half of days from"),
      numberColumn("to"),
      numberColumn("Comparable days"),
    ],
    rows: intakes.map((row) => [
      intakeName(row),
      row.words,
      row.amount,
      row.usual?.middle ?? null,
      row.usual?.low ?? null,
      row.usual?.high ?? null,
      row.comparableDays,
    ]),
  };
}

export const beforeFigure = (report: BeforeReport): TrendFigure => ({
  name: `Before the night of ${dateWords(report.night, { year: true })}`,
  finding: report.finding,
  table: () => beforeTable(report),
});
