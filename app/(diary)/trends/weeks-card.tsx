import { Figure } from "#app/_charts/figure";
import { WeekChart } from "#app/_charts/lazy-charts";
import { MarkKey } from "#app/_charts/mark-key";
import { Card } from "#app/_ui/card";
import { weekFigure } from "#lib/trends/figures";
import { weekPicture } from "#lib/trends/pictures/week-picture";
import type { TrendReport } from "#lib/trends/report";

/** Cramps per 7 recorded nights, week by week, with the nights behind them and the remedies beside them. */
export function WeeksCard({ report }: { report: TrendReport }) {
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
      </Figure>
    </Card>
  );
}
