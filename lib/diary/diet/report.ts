import { capitalised } from "#lib/base/text/capitalised";
import type { CivilDate } from "#lib/base/time/civil-date";
import { amountsOfColumns } from "#lib/knowledge/nutrients/amount-columns";
import { amountWords, coverageWords, referenceWords, totalWords } from "#lib/knowledge/nutrients/amount-text";
import { ceilingWords } from "#lib/knowledge/nutrients/basis-words";
import { type Nutrient, nutrientFacts, nutrients } from "#lib/knowledge/nutrients/nutrient";
import {
  type ReferenceIntake,
  referenceIntake,
  type UpperLevel,
} from "#lib/knowledge/nutrients/reference-intake";
import { type Coverage, type SplitTotals, splitTotals } from "#lib/knowledge/nutrients/total-with-coverage";
import type { DietEntry, DietProfile, LedgerIntake } from "./schema";

type Part = {
  readonly coverage: Coverage;
  /** "≥ 61 mg" */
  readonly amount: string;
  /** "4 of 12 foods report it" */
  readonly base: string;
  /** Its length in the picture, 0 to 1 of the whole width */
  readonly share: number;
};

export type NutrientDay = {
  readonly nutrient: Nutrient;
  readonly label: string;
  /** "Food and drink" */
  readonly from: string;
  readonly food: Part;
  readonly supplements: Part;
  readonly reference: ReferenceIntake;
  /** "RDA 320 mg a day, US and Canada (DRI)" */
  readonly referenceWords: string;
  /** Where the reference stands in the picture, 0 to 1; null where there is none */
  readonly referenceAt: number | null;
  /** Says that a ceiling is passed, and what it counts; null while it is not */
  readonly above: string | null;
};

/** What a ceiling counts of this day. Fortified food cannot be told from other food, so only supplements count there. */
function countedFor(upper: UpperLevel, totals: SplitTotals, nutrient: Nutrient): number | null {
  return (upper.counts === "all sources" ? totals.all : totals.supplements)[nutrient].amount;
}

function aboveWords(nutrient: Nutrient, reference: ReferenceIntake, totals: SplitTotals): string | null {
  if (reference.kind === "none" || reference.upper === null) return null;
  const { kind, amount, counts } = reference.upper;
  const counted = countedFor(reference.upper, totals, nutrient);
  if (counted === null || counted <= amount) return null;
  const what = counts === "all sources" ? "Food and supplements together come to" : "Supplements come to";
  return `${what} ${amountWords(nutrient, counted)}. The ${ceilingWords[kind]} is ${amountWords(nutrient, amount)} a day from ${counts}, ${reference.authorityName}.`;
}

function nutrientDay(nutrient: Nutrient, totals: SplitTotals, reference: ReferenceIntake): NutrientDay {
  const { label, from } = nutrientFacts[nutrient];
  const food = totals.food[nutrient];
  const supplements = totals.supplements[nutrient];
  const referenceAmount = reference.kind === "reference" ? reference.amount : 0;
  const widest = Math.max((food.amount ?? 0) + (supplements.amount ?? 0), referenceAmount * 1.25, 1);
  const part = (coverage: Coverage, noun: "food" | "supplement"): Part => ({
    coverage,
    amount: totalWords(nutrient, coverage),
    base: coverageWords(coverage, noun),
    share: (coverage.amount ?? 0) / widest,
  });
  return {
    nutrient,
    label,
    from: capitalised(from),
    food: part(food, "food"),
    supplements: part(supplements, "supplement"),
    reference,
    referenceWords: referenceWords(nutrient, reference),
    referenceAt: reference.kind === "reference" ? referenceAmount / widest : null,
    above: aboveWords(nutrient, reference, totals),
  };
}

/** The six amounts of one day, what the ledger of remedies adds among the supplements: food and supplements apart, each with its coverage, beside the person's own reference. */
export function dietDayReport({
  day,
  entries,
  ledger,
  profile,
}: {
  day: CivilDate;
  entries: readonly DietEntry[];
  ledger: readonly LedgerIntake[];
  profile: Pick<DietProfile, "birthYear" | "sex" | "pregnancy" | "authority">;
}): NutrientDay[] {
  const { birthYear, sex, pregnancy, authority } = profile;
  // By birth year alone this is the age the person turns that year.
  const ageYears = birthYear === null ? null : Number(day.slice(0, 4)) - birthYear;
  const person = { ageYears, sex, pregnancy };
  const totals = splitTotals([
    ...entries.map((entry) => ({ kind: entry.kind, amounts: amountsOfColumns(entry) })),
    ...ledger.map((intake) => ({ kind: "supplement" as const, amounts: amountsOfColumns(intake) })),
  ]);
  return nutrients.map((nutrient) =>
    nutrientDay(nutrient, totals, referenceIntake(nutrient, authority, person)),
  );
}

/** One sentence for the head of the page: "7 foods and drinks, 1 supplement." */
export function daySentence(entries: readonly DietEntry[]): string {
  const supplements = entries.filter(({ kind }) => kind === "supplement").length;
  const foods = entries.length - supplements;
  if (entries.length === 0) return "Nothing written down yet.";
  const words = [
    foods > 0 ? `${foods} ${foods === 1 ? "food or drink" : "foods and drinks"}` : "",
    supplements > 0 ? `${supplements} ${supplements === 1 ? "supplement" : "supplements"}` : "",
  ].filter((part) => part !== "");
  return `${words.join(" and ")} written down.`;
}

/** Why some amounts stand without a reference, in one sentence; null when all have one. */
export function missingReferences(rows: readonly NutrientDay[]): string | null {
  const without = rows.filter(({ reference }) => reference.kind === "none");
  const [first] = without;
  if (first?.reference.kind !== "none") return null;
  const all = without.length === rows.length;
  const names = without.map(({ nutrient }) => nutrientFacts[nutrient].name).join(", ");
  const what = all ? "There is nothing to compare with" : `For ${names} there is nothing to compare with`;
  const why = {
    "age unknown": "your birth year is not set",
    "sex unknown": "it differs by sex, and yours is not set",
    "no row": `${first.reference.authorityName} gives no reference for you`,
  } as const;
  return `${what}: ${why[first.reference.reason]}.`;
}
