import type { IntakeReport } from "#lib/insight/trends/intakes";
import type { LinksReport } from "#lib/insight/trends/links/links-page";
import type { Pattern } from "#lib/insight/trends/patterns/pattern";
import type { TrendReport } from "#lib/insight/trends/report";
import type { Scale } from "#lib/insight/trends/series/scale-series";
import { nutrientFacts } from "#lib/knowledge/nutrients/nutrient";
import {
  intakeTable,
  linkTable,
  type NumberTable,
  nightTable,
  patternTable,
  placeTable,
  scaleTable,
  scaleWords,
} from "./number-table";

/** What every picture has besides itself: its name, its answer in one sentence, and the numbers it is drawn from. */
export type TrendFigure = {
  readonly name: string;
  readonly finding: string;
  /** Made when it is looked at: ten years are 3,700 nights. */
  readonly table: () => NumberTable;
};

export const scaleFigure = (report: TrendReport, scale: Scale): TrendFigure => ({
  name: `${scaleWords[scale].title} by week`,
  finding: report.scales[scale].finding,
  table: () => scaleTable(report, scale),
});

export const intakeFigure = (report: TrendReport, intake: IntakeReport): TrendFigure => ({
  name: `${nutrientFacts[intake.nutrient].label} by week`,
  finding: intake.finding,
  table: () => intakeTable(report, intake),
});

export const nightsFigure = (report: TrendReport): TrendFigure => ({
  name: "Night by night",
  finding: report.nightsFinding,
  table: () => nightTable(report),
});

export const patternFigure = (pattern: Pattern): TrendFigure => ({
  name: pattern.title,
  finding: pattern.finding,
  table: () => patternTable(pattern),
});

export const placesFigure = ({ places }: TrendReport): TrendFigure => ({
  name: "Where the cramps are",
  finding: places.finding,
  table: () => placeTable(places),
});

export const linksFigure = (report: LinksReport): TrendFigure => ({
  name: "What goes with it",
  finding: report.finding,
  table: () => linkTable(report),
});
