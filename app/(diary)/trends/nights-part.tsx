import type { TrendReport } from "#lib/insight/trends/report";
import { CardGrid } from "./card-grid";
import { NightsCard } from "./nights-card";
import { PatternCard } from "./pattern-card";
import { PlacesCard } from "./places-card";

/** Night by night, where, when and how bad. The season has a part of its own. */
export function NightsPart({ report }: { report: TrendReport }) {
  return (
    <CardGrid>
      <NightsCard report={report} />
      <PlacesCard report={report} />
      {report.patterns
        .filter(({ key }) => key !== "season")
        .map((pattern) => (
          <PatternCard key={pattern.key} pattern={pattern} />
        ))}
    </CardGrid>
  );
}
