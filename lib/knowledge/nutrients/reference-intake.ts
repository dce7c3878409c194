import type { Nutrient } from "./nutrient";
import {
  type Authority,
  authorities,
  type EfsaFigure,
  efsaIntakes,
  efsaUpper,
  type LifeStage,
  type UsCanadaRow,
  usCanadaMagnesiumUl,
  usCanadaRows,
} from "./reference-intake-tables";

/** Every part may be unknown; an unknown part that would change the figure gives no figure. */
export type ReferencePerson = {
  readonly ageYears: number | null;
  readonly sex: "female" | "male" | null;
  readonly pregnancy: "no" | "pregnant" | "breastfeeding" | null;
};

/** What a ceiling counts. Comparing a whole day with a level for supplements alone would frighten people over spinach. */
export type UpperLevel = {
  readonly kind: "UL" | "CDRR";
  readonly amount: number;
  readonly counts: "all sources" | "supplements and medicines" | "supplements and fortified food";
};

export type ReferenceIntake =
  | {
      readonly kind: "reference";
      readonly authority: Authority;
      readonly authorityName: string;
      readonly basis: "RDA" | "AI" | "PRI" | "safe and adequate";
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

type Found = Extract<ReferenceIntake, { kind: "reference" }>;

const usCanadaBasis: Readonly<Record<Nutrient, Found["basis"]>> = {
  magnesium: "RDA",
  potassium: "AI",
  calcium: "RDA",
  sodium: "AI",
  vitaminE: "RDA",
  water: "AI",
};
const efsaBasis: Readonly<Record<Nutrient, Found["basis"]>> = {
  magnesium: "AI",
  potassium: "AI",
  calcium: "PRI",
  sodium: "safe and adequate",
  vitaminE: "AI",
  water: "AI",
};

function usCanadaUpper(nutrient: Nutrient, { upper }: UsCanadaRow): UpperLevel | null {
  if (nutrient === "magnesium") {
    return { kind: "UL", amount: usCanadaMagnesiumUl, counts: "supplements and medicines" };
  }
  if (nutrient === "calcium") return { kind: "UL", amount: upper.calcium, counts: "all sources" };
  if (nutrient === "sodium") return { kind: "CDRR", amount: upper.sodiumCdrr, counts: "all sources" };
  if (nutrient === "vitaminE") {
    return { kind: "UL", amount: upper.vitaminE, counts: "supplements and fortified food" };
  }
  return null;
}

function figureFor(figures: readonly EfsaFigure[] | undefined, stage: LifeStage, age: number): number | null {
  const found = figures?.find(
    (figure) => figure.stages.includes(stage) && age >= figure.fromAge && age <= figure.toAge,
  );
  return found?.amount ?? null;
}

function efsaUpperLevel(nutrient: Nutrient, stage: LifeStage, age: number): UpperLevel | null {
  const amount = figureFor(efsaUpper[nutrient], stage, age);
  if (amount === null) return null;
  return {
    kind: "UL",
    amount,
    counts: nutrient === "magnesium" ? "supplements and medicines" : "all sources",
  };
}

function forStage(nutrient: Nutrient, authority: Authority, stage: LifeStage, age: number): ReferenceIntake {
  const named = { authority, authorityName: authorities[authority] };
  if (authority === "us") {
    const row = usCanadaRows.find((it) => it.stage === stage && age >= it.fromAge && age <= it.toAge);
    if (!row) return { kind: "none", ...named, reason: "no row" };
    return {
      kind: "reference",
      ...named,
      basis: usCanadaBasis[nutrient],
      amount: row.intake[nutrient],
      upper: usCanadaUpper(nutrient, row),
    };
  }
  const amount = figureFor(efsaIntakes[nutrient], stage, age);
  if (amount === null) return { kind: "none", ...named, reason: "no row" };
  return {
    kind: "reference",
    ...named,
    basis: efsaBasis[nutrient],
    amount,
    upper: efsaUpperLevel(nutrient, stage, age),
  };
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
  const named = { authority, authorityName: authorities[authority] };
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
