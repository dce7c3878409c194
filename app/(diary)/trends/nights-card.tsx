import { Figure } from "#app/_charts/figure";
import { NightBarsPicture } from "#app/_charts/night-bars-picture";
import { NightMapPicture } from "#app/_charts/night-map-picture";
import { Card } from "#app/_ui/card";
import { nightsFigure } from "#lib/insight/figures/figures";
import { nightBars } from "#lib/insight/figures/pictures/night-bars";
import { nightMap } from "#lib/insight/figures/pictures/night-map";
import type { TrendReport } from "#lib/insight/trends/report";

/** Every night of the range in a calendar, its state and its pain told by shape. */
export function NightsCard({ report }: { report: TrendReport }) {
  const bars = nightBars(report);
  return (
    <Card level={3} title="A calendar of nights" className="lg:col-span-2">
      <Figure figure={nightsFigure(report)}>
        {bars ? (
          <>
            <NightBarsPicture bars={bars} title="Cramps of each night" />
            <p className="mt-2 mb-4 max-w-read text-soft text-sm">
              A column is a night with cramps, as high as their number, with a peak where pain reached 7 or
              more. A ring is a night without. A gap is a night nothing was written about.
            </p>
          </>
        ) : null}
        <NightMapPicture map={nightMap(report)} title="Calendar of nights" />
        <p className="mt-2 max-w-read text-soft text-sm">
          A square is a night with cramps, the larger the worse the pain, open where the pain is not noted. A
          ring is a night without. A speck is a night nothing was written about.
        </p>
      </Figure>
    </Card>
  );
}
