import { Figure } from "#app/_charts/figure";
import { FoldedMarkKey } from "#app/_charts/folded-mark-key";
import { ScaleChart } from "#app/_charts/lazy-charts";
import { Card } from "#app/_ui/card";
import { scaleFigure } from "#lib/insight/figures/figures";
import { scaleWords } from "#lib/insight/figures/number-table";
import { scalePicture } from "#lib/insight/figures/pictures/scale-picture";
import type { TrendReport } from "#lib/insight/trends/report";
import type { Scale } from "#lib/insight/trends/series/scale-series";

/** Pain, minutes or sleep: the middle night of each week and how far the others lie from it. */
export function ScaleCard({ report, scale }: { report: TrendReport; scale: Scale }) {
  const series = report.scales[scale];
  const { title, unit } = scaleWords[scale];
  return (
    <Card level={3} title={title}>
      <Figure figure={scaleFigure(report, scale)}>
        {series.known > 0 ? (
          <>
            <ScaleChart
              picture={scalePicture(series, report)}
              title={`${title} by week, ${unit}`}
              top={scale === "minutes" ? "auto" : 10}
            />
            <p className="mt-1 text-soft text-sm">
              The dot is the middle night of the week, the line reaches from its lowest to its highest ({unit}
              ).
            </p>
            <FoldedMarkKey report={report} />
          </>
        ) : null}
      </Figure>
    </Card>
  );
}
