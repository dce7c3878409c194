import type { TrendReport } from "#lib/insight/trends/report";
import type { TrendFigure } from "./figures";
import { weekTable } from "./week-table";

/** The figure of the first view, apart from the others: theirs are not needed until their part is opened. */
export const weekFigure = (report: TrendReport): TrendFigure => ({
  name: "Cramps by week",
  finding: report.weeks.finding,
  table: () => weekTable(report),
});
