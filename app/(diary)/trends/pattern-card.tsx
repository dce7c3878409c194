import { Figure } from "#app/_charts/figure";
import { PatternChart } from "#app/_charts/lazy-charts";
import { Card } from "#app/_ui/card";
import { patternFigure } from "#lib/insight/figures/figures";
import { patternPicture } from "#lib/insight/figures/pictures/pattern-picture";
import type { Pattern } from "#lib/insight/trends/patterns/pattern";

/** One question about the nights: when, where, how bad. Alone in a part of the page it has that part's title. */
export function PatternCard({ pattern, titled = true }: { pattern: Pattern; titled?: boolean }) {
  return (
    <Card level={3} title={titled ? pattern.title : undefined}>
      <Figure figure={patternFigure(pattern)}>
        {pattern.known > 0 ? (
          <>
            <p className="text-soft text-sm">Each bar: {pattern.unit}</p>
            <PatternChart picture={patternPicture(pattern)} />
          </>
        ) : null}
      </Figure>
    </Card>
  );
}
