import type { HealthRecord } from "#lib/health/safety-facts";
import { recognise } from "#lib/remedies/recognise";
import { runningLine } from "#lib/remedies/running-line";
import type { IntakeReport } from "#lib/trends/intakes";
import type { TrendReport } from "#lib/trends/report";
import type { ArticleFacts, ArticleNutrient, NutrientFacts } from "./relevant";

const shortAuthority = { us: "US", eu: "EFSA" } as const;

/** Sodium is held against the level above which less is better, where the authority has one: too much is the question. */
const referenceOf = ({ nutrient, reference }: IntakeReport): NutrientFacts["reference"] => {
  if (reference.kind === "none") return null;
  const authority = shortAuthority[reference.authority];
  if (nutrient === "sodium" && reference.upper)
    return { amount: reference.upper.amount, kind: reference.upper.kind, authority };
  return { amount: reference.amount, kind: reference.basis, authority };
};

const nutrientFacts = (intake: IntakeReport): NutrientFacts => ({
  meanFoodPerDay: intake.food?.amount ?? null,
  meanSupplementPerDay: intake.supplements?.amount ?? null,
  completeDays: intake.completeDays,
  coverage: { reported: intake.food?.known ?? 0, of: intake.food?.of ?? 0 },
  reference: referenceOf(intake),
});

/** What picking sections needs, from the report the trends page shows and the ledger as it stands today. */
export function articleFacts(report: TrendReport, record: HealthRecord): ArticleFacts {
  const of = (nutrient: ArticleNutrient) => {
    const intake = report.intakes.find((i) => i.nutrient === nutrient);
    return intake ? nutrientFacts(intake) : null;
  };
  return {
    period: report.range,
    recordedNights: report.recorded,
    crampsPerSevenNights: report.weekly?.rate ?? null,
    nutrients: {
      magnesium: of("magnesium"),
      potassium: of("potassium"),
      calcium: of("calcium"),
      sodium: of("sodium"),
      vitaminE: of("vitaminE"),
      water: of("water"),
    },
    remedies: record.remedies.flatMap(({ name, kind, lines }) => {
      if (runningLine(lines, record.today) === null) return [];
      return [{ name, kind, classes: recognise(name).ingredients.flatMap((i) => i.classes) }];
    }),
    restlessLegs: record.answers["restless-legs"] ?? "unknown",
    conditions: record.answers,
  };
}
