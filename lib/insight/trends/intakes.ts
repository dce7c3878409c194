import { capitalised } from "#lib/base/text/capitalised";
import { grouped } from "#lib/base/text/grouped";
import { type DateRange, isWithin } from "#lib/base/time/date-range";
import { isCompleteDay } from "#lib/diary/diet/is-complete-day";
import type { Diary } from "#lib/insight/record/diary";
import { withLedgerIntake } from "#lib/insight/record/ledger-intake";
import { amountWords, referenceWords } from "#lib/knowledge/nutrients/amount-text";
import { meanGateDays } from "#lib/knowledge/nutrients/mean-gate-days";
import { nutrientFacts } from "#lib/knowledge/nutrients/nutrient";
import { type ReferenceIntake, referenceIntake } from "#lib/knowledge/nutrients/reference-intake";
import { type IntakeSeries, intakeSeries, type MeanAmount } from "./series/intake-series";
import { upperSentence } from "./upper-level";

export type IntakeReport = IntakeSeries & {
  readonly reference: ReferenceIntake;
  /** One sentence: what it averaged, over how many days, against which reference. */
  readonly finding: string;
  /** How that stands to the upper level; null without a reference. */
  readonly upper: string | null;
};

const meanWords = (nutrient: IntakeSeries["nutrient"], mean: MeanAmount) =>
  mean.amount === null
    ? "is not known"
    : `averaged ${mean.known < mean.of ? "at least " : ""}${amountWords(nutrient, mean.amount)} a day`;

function baseWords(days: number, { known, of }: MeanAmount): string {
  const items = known < of ? `; ${grouped(known)} of ${grouped(of)} foods report it` : "";
  return `over ${grouped(days)} complete days${items}`;
}

function finding(
  { nutrient, completeDays, food, supplements }: IntakeSeries,
  reference: ReferenceIntake,
): string {
  const { label, name, from } = nutrientFacts[nutrient];
  if (completeDays < meanGateDays || food === null) {
    return `Not enough complete days yet for ${name} (${completeDays} of ${meanGateDays}).`;
  }
  const apart =
    supplements !== null && supplements.known > 0
      ? ` From supplements it ${meanWords(nutrient, supplements)}.`
      : "";
  return `${label} from ${from} ${meanWords(nutrient, food)} ${baseWords(completeDays, food)}.${apart} ${capitalised(referenceWords(nutrient, reference))}.`;
}

/** Whole years on the last day of the range, by birth year alone: the age the person turns that year. */
function ageInYear(birthYear: number | null, range: DateRange): number | null {
  return birthYear === null ? null : Number(range.to.slice(0, 4)) - birthYear;
}

/** The six nutrients over complete days of the range, food and supplements apart, against the person's own reference. */
export function intakeReports(
  diary: Pick<Diary, "intake" | "person" | "remedies" | "doses">,
  range: DateRange,
): IntakeReport[] {
  const { person } = diary;
  const complete = withLedgerIntake(
    diary.intake.filter((day) => isWithin(day.day, range) && isCompleteDay(day, person.usualMinimumEntries)),
    diary,
  ).sort((a, b) => a.day.localeCompare(b.day));
  const ageYears = ageInYear(person.birthYear, range);
  return intakeSeries(complete, range).map((series) => {
    const reference = referenceIntake(series.nutrient, person.authority, {
      ageYears,
      sex: person.sex,
      pregnancy: person.pregnancy,
    });
    return {
      ...series,
      reference,
      finding: finding(series, reference),
      upper: upperSentence(series, reference),
    };
  });
}
