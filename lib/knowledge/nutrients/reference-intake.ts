import { type Nutrient, nutrientFacts } from "./nutrient";
import {
  type Authority,
  authorityNames,
  type LifeStage,
  type NutrientReference,
  type StageFigure,
} from "./reference-figures";

type PrintedUpper = NonNullable<NutrientReference[Authority]["upper"]>;

/** Every part may be unknown; an unknown part that would change the figure gives no figure. */
export type ReferencePerson = {
  readonly ageYears: number | null;
  readonly sex: "female" | "male" | null;
  readonly pregnancy: "no" | "pregnant" | "breastfeeding" | null;
};

/** A ceiling for one person. */
export type UpperLevel = Pick<PrintedUpper, "kind" | "counts"> & { readonly amount: number };

export type ReferenceIntake =
  | {
      readonly kind: "reference";
      readonly authority: Authority;
      readonly authorityName: string;
      readonly basis: NutrientReference[Authority]["basis"];
      /** Per day, in the nutrient's stored unit. */
      readonly amount: number;
      /** Null where the authority set none, which does not mean that any dose is safe. */
      readonly upper: UpperLevel | null;
    }
  | {
      readonly kind: "none";
      readonly authority: Authority;
      readonly authorityName: string;
      /** "no row": the authority prints no figure for this person, and nothing is extrapolated. */
      readonly reason: "age unknown" | "sex unknown" | "no row";
    };

function figureFor(figures: readonly StageFigure[], stage: LifeStage, age: number): number | null {
  const found = figures.find((it) => it.stages.includes(stage) && age >= it.fromAge && age <= it.toAge);
  return found?.amount ?? null;
}

function upperFor(upper: PrintedUpper | null, stage: LifeStage, age: number): UpperLevel | null {
  const amount = upper && figureFor(upper.figures, stage, age);
  return upper && amount !== null ? { kind: upper.kind, amount, counts: upper.counts } : null;
}

function forStage(nutrient: Nutrient, authority: Authority, stage: LifeStage, age: number): ReferenceIntake {
  const named = { authority, authorityName: authorityNames[authority] };
  const { basis, intake, upper }: NutrientReference[Authority] = nutrientFacts[nutrient].reference[authority];
  const amount = figureFor(intake, stage, age);
  if (amount === null) return { kind: "none", ...named, reason: "no row" };
  return { kind: "reference", ...named, basis, amount, upper: upperFor(upper, stage, age) };
}

/**
 * What an authority prints for one nutrient and one person, per day. Nothing is interpolated or extrapolated: under nine,
 * and in pregnancy or lactation outside the printed ages, the answer is "no row". With the sex unknown there is an
 * answer only where it is the same for both. Figures: evidence sections 5.1 and 5.2, frozen by the table test.
 */
export function referenceIntake(
  nutrient: Nutrient,
  authority: Authority,
  { ageYears, sex, pregnancy }: ReferencePerson,
): ReferenceIntake {
  const named = { authority, authorityName: authorityNames[authority] };
  if (ageYears === null) return { kind: "none", ...named, reason: "age unknown" };
  const age = Math.floor(ageYears);
  const stage = pregnancy === null || pregnancy === "no" ? sex : pregnancy;
  if (stage !== null) return forStage(nutrient, authority, stage, age);
  const forWomen = forStage(nutrient, authority, "female", age);
  const forMen = forStage(nutrient, authority, "male", age);
  if (forWomen.kind === "none" || forMen.kind === "none") return forWomen;
  const same = forWomen.amount === forMen.amount && forWomen.upper?.amount === forMen.upper?.amount;
  return same ? forWomen : { kind: "none", ...named, reason: "sex unknown" };
}
