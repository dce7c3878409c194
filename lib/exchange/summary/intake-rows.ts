import type { IntakeReport } from "#lib/insight/trends/intakes";
import type { MeanAmount } from "#lib/insight/trends/series/intake-series";
import { amountWords } from "#lib/knowledge/nutrients/amount-text";
import { meanGateDays } from "#lib/knowledge/nutrients/mean-gate-days";
import { nutrientFacts } from "#lib/knowledge/nutrients/nutrient";
import { type Authority, authorities } from "#lib/knowledge/nutrients/reference-intake-tables";
import type { Snapshot } from "./schema";

/** "≥ 369 mg (1083 of 1092)": a floor says how many of what was logged report the nutrient. */
function meanWords({ nutrient }: IntakeReport, mean: MeanAmount | null): string {
  if (mean === null || mean.of === 0) return "none logged";
  if (mean.amount === null) return "not known";
  const amount = amountWords(nutrient, mean.amount);
  return mean.known < mean.of ? `≥ ${amount} (${mean.known} of ${mean.of})` : amount;
}

/** The means of the trends screen as rows; none under the screen's own gate of complete days. */
export function intakeRows(
  reports: readonly IntakeReport[],
  authority: Authority,
): NonNullable<Snapshot["intakes"]> {
  const completeDays = Math.max(0, ...reports.map((report) => report.completeDays));
  return {
    completeDays,
    authority: authorities[authority],
    rows:
      completeDays < meanGateDays
        ? []
        : reports.map((report) => ({
            label: nutrientFacts[report.nutrient].label,
            food: meanWords(report, report.food),
            supplements: meanWords(report, report.supplements),
            reference:
              report.reference.kind === "reference"
                ? `${report.reference.basis} ${amountWords(report.nutrient, report.reference.amount)}`
                : "none",
          })),
  };
}
