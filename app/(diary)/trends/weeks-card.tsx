import { Figure } from "#app/_charts/figure";
import { WeekChart } from "#app/_charts/lazy-charts";
import { MarkKey } from "#app/_charts/mark-key";
import { Card } from "#app/_ui/card";
import { canLookCloser } from "#lib/insight/figures/pictures/can-look-closer";
import { weekKey } from "#lib/insight/figures/pictures/week-key";
import { weekPicture } from "#lib/insight/figures/pictures/week-picture";
import { weekFigure } from "#lib/insight/figures/week-figure";
import type { TrendReport } from "#lib/insight/trends/report";
import type { RangeChoice } from "#lib/insight/trends/schema";
import { Brush } from "./lazy-parts";

type Props = { report: TrendReport; onChoose: (choice: RangeChoice) => void };

/** Cramps per 7 recorded nights, week by week, with the nights behind them and the remedies beside them. */
export function WeeksCard({ report, onChoose }: Props) {
  const picture = weekPicture(report);
  return (
    <Card id="weeks" title="Cramps by week" className="lg:col-span-2">
      <Figure figure={weekFigure(report)}>
        <WeekChart picture={picture} />
        <p className="mt-2 max-w-read text-soft text-sm">{weekKey(picture)}</p>
        <MarkKey report={report} />
        {canLookCloser(report) ? (
          <Brush key={`${report.range.from} ${report.range.to}`} report={report} onChoose={onChoose} />
        ) : null}
      </Figure>
    </Card>
  );
}
