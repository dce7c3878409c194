import { Figure } from "#app/_charts/figure";
import { PatternChart } from "#app/_charts/lazy-charts";
import { Card } from "#app/_ui/card";
import { patternFigure } from "#lib/trends/figures";
import type { Pattern } from "#lib/trends/patterns/pattern";
import { patternPicture } from "#lib/trends/pictures/pattern-picture";

/** One question about the nights: when, where, how bad. */
export function PatternCard({ pattern }: { pattern: Pattern }) {
  return (
    <Card level={3} title={pattern.title}>
      <Figure figure={patternFigure(pattern)}>
        {pattern.known > 0 ? <PatternChart picture={patternPicture(pattern)} /> : null}
      </Figure>
    </Card>
  );
}
