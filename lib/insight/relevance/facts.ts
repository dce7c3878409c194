import type { CivilDate } from "#lib/base/time/civil-date";
import type { Diary } from "#lib/insight/record/diary";
import type { IntakeReport } from "#lib/insight/trends/intakes";
import type { TrendReport } from "#lib/insight/trends/report";
import type { ArticleFacts, NutrientFacts } from "#lib/knowledge/evidence/relevant";
import { type Nutrient, perNutrient } from "#lib/knowledge/nutrients/nutrient";
import { type Answer, conditionIds } from "#lib/knowledge/safety/schema";
import { takenClasses } from "#lib/knowledge/safety/taken-classes";

const shortAuthority = { us: "US", eu: "EFSA", uk: "UK", anz: "Australian and New Zealand" } as const;

/** Of sodium, too much is the question: where the authority has a level above which less is better, that is the reference. */
function referenceOf({ nutrient, reference }: IntakeReport): NutrientFacts["reference"] {
  if (reference.kind === "none") return null;
  const authority = shortAuthority[reference.authority];
  if (nutrient === "sodium" && reference.upper)
    return { amount: reference.upper.amount, kind: reference.upper.kind, authority };
  return { amount: reference.amount, kind: reference.basis, authority };
}

function nutrientFacts(intake: IntakeReport): NutrientFacts | null {
  const { completeDays, food, supplements } = intake;
  if (food === null) return null;
  return {
    meanFoodPerDay: food.amount,
    meanSupplementPerDay: supplements?.amount ?? null,
    completeDays,
    coverage: { reported: food.known, of: food.of },
    reference: referenceOf(intake),
  };
}

/** What the person takes or does on a date, once a name. */
function remediesOn(diary: Pick<Diary, "remedies">, date: CivilDate): ArticleFacts["remedies"] {
  const current = diary.remedies.flatMap(({ name, kind, startedOn, stoppedOn }) =>
    // "Stopped simvastatin" is a day that was marked, and nothing that is taken.
    kind !== "change" && startedOn <= date && (stoppedOn === null || stoppedOn >= date)
      ? [{ name, kind }]
      : [],
  );
  return [...new Map(current.map((remedy) => [remedy.name, remedy])).values()].map(({ name, kind }) => ({
    name,
    kind,
    classes: takenClasses(name),
  }));
}

/**
 * What the article's relevance may know of the person, from the same report the screen shows, with what the person takes on
 * `today`:
 * a report ends with the last night, and a remedy may have begun this morning.
 */
export function trendFacts(
  report: TrendReport,
  diary: Pick<Diary, "remedies" | "conditions" | "person">,
  today: CivilDate,
): ArticleFacts {
  const nutrient = (name: Nutrient) => {
    const intake = report.intakes.find((it) => it.nutrient === name);
    return intake ? nutrientFacts(intake) : null;
  };
  const answer = (name: string): Answer => diary.conditions[name] ?? "unknown";
  return {
    period: report.range,
    recordedNights: report.recorded,
    crampsPerSevenNights: report.weekly?.rate ?? null,
    nutrients: perNutrient(nutrient),
    remedies: remediesOn(diary, today),
    restlessLegs: answer("restless-legs"),
    conditions: Object.fromEntries(conditionIds.map((id) => [id, answer(id)])),
    pregnancy: diary.person.pregnancy,
  };
}
