import type { TrendReport } from "#lib/insight/trends/report";
import type { NumberTable } from "./number-table";
import { changesOf } from "./pictures/timeline";
import {
  type Changes,
  changesColumn,
  countedColumn,
  countedWords,
  numberColumn,
  shown,
  wordColumn,
} from "./table-columns";

/** One row a week: what was counted, per 7 recorded nights, and the rolling four weeks with their interval. */
export function weekTable(report: Changes & Pick<TrendReport, "weeks">): NumberTable {
  const changed = changesOf(report);
  return {
    columns: [
      wordColumn("First night"),
      wordColumn("Last night"),
      numberColumn("Nights recorded"),
      numberColumn("Nights with cramps"),
      numberColumn("Cramps"),
      numberColumn("Per 7 nights"),
      numberColumn("4 weeks: per 7 nights"),
      numberColumn("Likely from"),
      numberColumn("Likely to"),
      countedColumn,
      changesColumn,
    ],
    rows: report.weeks.points.map((week) => [
      week.from,
      week.to,
      week.recorded,
      week.crampNights,
      week.cramps,
      shown(week.per7),
      shown(week.rolling?.rate),
      shown(week.rolling?.low),
      shown(week.rolling?.high),
      countedWords(week.crampsIsFloor),
      changed(week),
    ]),
  };
}
