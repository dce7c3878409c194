import { Figure } from "#app/_charts/figure";
import { WeekChart } from "#app/_charts/lazy-charts";
import { Card } from "#app/_ui/card";
import { weekTable } from "#lib/trends/number-table";
import { weekPicture } from "#lib/trends/pictures/week-picture";
import type { TrendReport } from "#lib/trends/report";

/** Cramps per 7 recorded nights, week by week, with the nights behind them and the remedies beside them. */
export function WeeksCard({ report }: { report: TrendReport }) {
  const picture = weekPicture(report);
  return (
    <Card id="weeks" title="Cramps by week" className="lg:col-span-2">
      <Figure finding={report.weeks.finding} table={weekTable(report.weeks.points)} name="Cramps by week">
        <WeekChart picture={picture} />
        <p className="mt-2 max-w-read text-soft text-sm">
          Each dot is a week, per 7 recorded nights; a hollow dot has fewer than 4 nights behind it. The line
          is the last 4 weeks together, the band is where that number likely lies. Ticks below are nights:
          tall with cramps, short without, none where nothing was written.
        </p>
        {picture.marks.length > 0 ? (
          <ul className="mt-3 space-y-1 text-sm">
            {picture.marks.map(({ letter, words }) => (
              <li key={letter}>
                <strong>{letter}</strong> {words}
              </li>
            ))}
          </ul>
        ) : null}
      </Figure>
    </Card>
  );
}
