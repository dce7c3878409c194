import type { DateRange } from "#lib/base/time/date-range";
import type { DiaryPerson, RemedyPeriod } from "#lib/insight/record/diary";
import { medicineClasses } from "#lib/knowledge/medicines/classes";
import { recognise } from "#lib/knowledge/medicines/recognise";
import { amountWords } from "#lib/knowledge/nutrients/amount-text";
import { labelNutrientRows, type Nutrient, nutrientFacts } from "#lib/knowledge/nutrients/nutrient";
import { referenceIntake } from "#lib/knowledge/nutrients/reference-intake";
import { crampLinkedClasses } from "#lib/knowledge/safety/cramp-links";
import type { MedicineRow, SupplementRow } from "./schema";

/** What was taken at some time in the range. */
function reaching(periods: readonly RemedyPeriod[], range: DateRange): RemedyPeriod[] {
  return periods.filter(
    ({ startedOn, stoppedOn }) => startedOn <= range.to && (stoppedOn === null || stoppedOn >= range.from),
  );
}

function linkedClass(name: string): string | null {
  const classes = recognise(name).ingredients.flatMap((ingredient) => ingredient.classes);
  const linked = classes.find((one) => crampLinkedClasses.includes(one));
  return linked === undefined ? null : medicineClasses[linked];
}

/** Medicines of the range: those that records link with cramps first, and among them the latest start first. */
export function medicineRows(periods: readonly RemedyPeriod[], range: DateRange): MedicineRow[] {
  return reaching(periods, range)
    .filter(({ kind }) => kind === "medicine")
    .map(({ name, strength, startedOn, stoppedOn }) => ({
      name,
      strength,
      startedOn,
      stoppedOn,
      linked: linkedClass(name),
    }))
    .sort(
      (a, b) =>
        Number(b.linked !== null) - Number(a.linked !== null) || b.startedOn.localeCompare(a.startedOn),
    );
}

const counted: readonly Nutrient[] = labelNutrientRows.map(({ nutrient }) => nutrient);

/** A day's elemental amount of one supplement; null when a part of it is not known. */
function perDay(period: RemedyPeriod, nutrient: Nutrient): number | null {
  const dose = period.perDose[nutrient];
  return dose === null || period.timesPerDay === null ? null : dose * period.timesPerDay;
}

function perDayWords(period: RemedyPeriod): string {
  const known = counted.flatMap((nutrient) => {
    const amount = perDay(period, nutrient);
    return amount === null || amount === 0
      ? []
      : [`${nutrientFacts[nutrient].name} ${amountWords(nutrient, amount)} a day`];
  });
  return known.length > 0 ? known.join(", ") : (period.strength ?? "amount not known");
}

export function supplementRows(periods: readonly RemedyPeriod[], range: DateRange): SupplementRow[] {
  return reaching(periods, range)
    .filter(({ kind }) => kind === "supplement")
    .map((period) => ({
      name: period.name,
      perDay: perDayWords(period),
      startedOn: period.startedOn,
      stoppedOn: period.stoppedOn,
    }))
    .sort((a, b) => b.startedOn.localeCompare(a.startedOn));
}

/**
 * What supplements still taken on the last night give a day, beside the upper level and what that level counts. One
 * sentence a nutrient that has a known amount; the authority is named in each.
 */
export function supplementLimits(
  periods: readonly RemedyPeriod[],
  range: DateRange,
  person: DiaryPerson,
): string[] {
  const current = periods.filter(
    ({ kind, startedOn, stoppedOn }) =>
      kind === "supplement" && startedOn <= range.to && (stoppedOn === null || stoppedOn > range.to),
  );
  const ageYears = person.birthYear === null ? null : Number(range.to.slice(0, 4)) - person.birthYear;
  return counted.flatMap((nutrient) => {
    const amounts = current.map((period) => perDay(period, nutrient));
    const known = amounts.filter((amount) => amount !== null);
    const total = known.reduce((sum, amount) => sum + amount, 0);
    if (total === 0) return [];
    const floor = known.length < amounts.length;
    const said = `${nutrientFacts[nutrient].label} from supplements now: ${floor ? "at least " : ""}${amountWords(nutrient, total)} a day${
      floor ? ` (${known.length} of ${amounts.length} supplements report it)` : ""
    }`;
    const reference = referenceIntake(nutrient, person.authority, { ...person, ageYears });
    if (reference.kind === "none") return [`${said}; no upper level to compare with.`];
    const { upper, authorityName } = reference;
    if (upper === null)
      return [`${said}; ${authorityName} sets no upper level, which does not mean any dose is safe.`];
    return [
      `${said}; upper level ${amountWords(nutrient, upper.amount)} from ${upper.counts} (${upper.kind}, ${authorityName}).`,
    ];
  });
}
