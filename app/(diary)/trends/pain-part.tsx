import type { TrendReport } from "#lib/insight/trends/report";
import { CardGrid } from "./card-grid";
import { ScaleCard } from "./scale-card";

/** The other three outcomes trials report. */
export function PainPart({ report }: { report: TrendReport }) {
  return (
    <CardGrid>
      <ScaleCard report={report} scale="pain" />
      <ScaleCard report={report} scale="minutes" />
      <ScaleCard report={report} scale="sleep" />
    </CardGrid>
  );
}
