import { daysBetween } from "#lib/time/civil-date";
import { countDates } from "#lib/time/date-range";
import { dateRangeWords, dateWords } from "#lib/time/lived-time";
import type { TrendReport } from "../report";
import { type DateLabel, dateLabels } from "./date-labels";

export type WeekDot = {
  /** The middle of the week, in nights from the start of the range. */
  readonly x: number;
  readonly title: string;
  readonly recorded: number;
  readonly cramps: number;
  readonly per7: number | null;
  /** Too few nights behind the dot to lean on: drawn hollow. */
  readonly isThin: boolean;
  readonly rolling: number | null;
  readonly band: readonly [number, number] | null;
};

/** A start or a stop, by the letter that stands in the picture. */
export type MarkLetter = { readonly x: number; readonly letter: string; readonly words: string };

export type WeekPicture = {
  readonly nights: number;
  readonly dots: readonly WeekDot[];
  readonly labels: readonly DateLabel[];
  readonly marks: readonly MarkLetter[];
  /** One letter a night: "c" cramps, "n" none, "-" not recorded. */
  readonly states: string;
};

/** A week with fewer recorded nights is a ring, here and on the sheet: it stands on little. */
const changeWords = { start: "started", stop: "stopped", "new dose": "at a new dose" } as const;
export const solidFromNights = 4;
const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** Starts and stops of a report, lettered in order, with the words that stand below the picture. */
export function markLetters({ range, marks }: Pick<TrendReport, "range" | "marks">): MarkLetter[] {
  return marks.map(({ date, change, name, strength }, at) => ({
    x: daysBetween(range.from, date),
    letter: letters[at % letters.length] ?? "",
    words: `${[name, strength].filter(Boolean).join(" ")} ${changeWords[change]} on ${dateWords(date)}`,
  }));
}

/** Where everything stands in the picture of the weeks: the numbers are the report's own. */
export function weekPicture({
  range,
  weeks,
  marks,
  nightly,
}: Pick<TrendReport, "range" | "weeks" | "marks" | "nightly">): WeekPicture {
  return {
    nights: countDates(range),
    labels: dateLabels(range, 5),
    marks: markLetters({ range, marks }),
    states: nightly.counts.map((count) => (count === null ? "-" : count > 0 ? "c" : "n")).join(""),
    dots: weeks.points.map((week) => ({
      x: daysBetween(range.from, week.from) + week.nights / 2,
      title: dateRangeWords(week.from, week.to),
      recorded: week.recorded,
      cramps: week.cramps,
      per7: week.per7,
      isThin: week.recorded < solidFromNights,
      // A line over a week hardly anyone wrote about would be a line across unrecorded nights.
      rolling: week.recorded < solidFromNights ? null : (week.rolling?.rate ?? null),
      band: week.recorded < solidFromNights || !week.rolling ? null : [week.rolling.low, week.rolling.high],
    })),
  };
}
