import { BodyOutline } from "#app/_charts/body-outline";
import { Figure } from "#app/_charts/figure";
import { Card } from "#app/_ui/card";
import { placesFigure } from "#lib/insight/figures/figures";
import { bodyPicture } from "#lib/insight/figures/pictures/body-picture";
import type { TrendReport } from "#lib/insight/trends/report";

/** Which muscle of which leg. */
export function PlacesCard({ report }: { report: TrendReport }) {
  const { muscleKnown, sideKnown } = report.places;
  return (
    <Card level={3} title="Where the cramps are" className="lg:col-span-2">
      <Figure figure={placesFigure(report)}>
        {muscleKnown > 0 && sideKnown > 0 ? (
          <>
            <BodyOutline bodies={bodyPicture(report.places)} />
            <p className="mt-2 max-w-read text-soft text-sm">
              The number is how many cramps say that muscle of that leg; a cramp in both legs counts on each.
              The stronger the colour, the more.
            </p>
          </>
        ) : null}
      </Figure>
    </Card>
  );
}
