import { addDays } from "#lib/base/time/civil-date";
import { dateWords } from "#lib/base/time/date-words";
import type { TrendReport } from "#lib/insight/trends/report";

/** How a night looks: its state, and the size of its pain. */
export type NightMark = {
  readonly state: "cramps" | "none" | "not-recorded";
  /** 0 to 1, by the worst pain; a night with cramps of unknown pain is 0.5 and `painKnown` false. */
  readonly size: number;
  readonly painKnown: boolean;
};

/** One night in the calendar: its column (week) and row (weekday of its evening). */
export type NightCell = NightMark & { readonly column: number; readonly row: number };

export type NightMap = {
  readonly columns: number;
  readonly cells: readonly NightCell[];
  /** The column a month begins in, and its name. */
  readonly months: readonly { readonly column: number; readonly text: string }[];
};

const weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

function monthLabels(range: TrendReport["range"], nights: number, firstRow: number): NightMap["months"] {
  const labels: { column: number; text: string }[] = [];
  for (let at = 0; at < nights; at += 1) {
    const date = addDays(range.from, at);
    if (!date.endsWith("-01")) continue;
    const [, , month = "", year] = dateWords(date, { year: true }).split(" ");
    const text = date.endsWith("-01-01") ? `${month.slice(0, 3)} ${year}` : month.slice(0, 3);
    labels.push({ column: Math.floor((firstRow + at) / 7), text });
  }
  return labels;
}

/** The look of a night with so many cramps (null: not recorded) and that worst pain (null: not known). */
export function nightMark(count: number | null, pain: number | null): NightMark {
  return {
    state: count === null ? "not-recorded" : count > 0 ? "cramps" : "none",
    size: pain === null ? 0.5 : pain / 10,
    painKnown: pain !== null,
  };
}

/** Where every night stands in a calendar of weeks in columns, Monday at the top. */
export function nightMap({ range, nightly }: Pick<TrendReport, "range" | "nightly">): NightMap {
  const firstRow = weekdays.indexOf(dateWords(range.from).slice(0, 3));
  const cells = nightly.counts.map((count, at): NightCell => {
    const [column, row] = [Math.floor((firstRow + at) / 7), (firstRow + at) % 7];
    return { column, row, ...nightMark(count, nightly.pains[at] ?? null) };
  });
  return {
    columns: (cells.at(-1)?.column ?? 0) + 1,
    cells,
    months: monthLabels(range, nightly.counts.length, firstRow),
  };
}
