import { Figure } from "#app/_charts/figure";
import { WeekChart } from "#app/_charts/lazy-charts";
import { MarkKey } from "#app/_charts/mark-key";
import { RangeBrush } from "#app/_charts/range-brush";
import { Card } from "#app/_ui/card";
import { brushPicture } from "#lib/trends/pictures/brush-picture";
import { weekPicture } from "#lib/trends/pictures/week-picture";
import type { TrendReport } from "#lib/trends/report";
import type { RangeChoice } from "#lib/trends/schema";
import { weekFigure } from "#lib/trends/week-figure";

type Props = { report: TrendReport; onChoose: (choice: RangeChoice) => void };

/** Cramps per 7 recorded nights, week by week, with the nights behind them and the remedies beside them. */
export function WeeksCard({ report, onChoose }: Props) {
  const brush = brushPicture(report);
  const picture = weekPicture(report);
  return (
    <Card id="weeks" title="Cramps by week" className="lg:col-span-2">
      <Figure figure={weekFigure(report)}>
        <WeekChart picture={picture} />
        <p className="mt-2 max-w-read text-soft text-sm">
          Each dot is a week, per 7 recorded nights; a hollow dot has fewer than 4 nights behind it. The line
          is the last 4 weeks together, the band is where that number likely lies. Ticks below are nights:
          tall with cramps, short without, none where nothing was written.
          {picture.cuts.length > 0
            ? " Two strokes at the top mark where the band is cut: it reaches higher than there is room; the numbers say how high."
            : null}
        </p>
        <MarkKey report={report} />
        {brush ? (
          <RangeBrush key={`${report.range.from} ${report.range.to}`} picture={brush} onChoose={onChoose} />
        ) : null}
      </Figure>
    </Card>
  );
}
