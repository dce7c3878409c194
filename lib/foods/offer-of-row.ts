import type { AmountColumns } from "#lib/nutrients/amount-columns";
import {
  type FoodBasis,
  type FoodKind,
  type FoodOffer,
  foodBases,
  foodKinds,
  type Portion,
  servingUnit,
} from "./schema";

type Figures = AmountColumns & {
  readonly kind: string;
  readonly basis: string;
  readonly servingLabel: string | null;
  readonly servingGrams: number | null;
};

/** The shared table's row, as far as an offer needs it. */
export type FoodRow = Figures & {
  readonly id: string;
  readonly source: string;
  readonly description: string;
  readonly brand: string | null;
  readonly plainName: string | null;
  readonly grade: string | null;
  readonly portions: readonly {
    readonly amount: number;
    readonly measure: string;
    readonly gramWeight: number;
  }[];
};

/** One of a person's own foods. */
export type OwnFoodRow = Figures & {
  readonly id: string;
  readonly name: string;
  readonly brand: string | null;
};

const kindOf = (kind: string): FoodKind => foodKinds.find((it) => it === kind) ?? "food";
const basisOf = (basis: string): FoodBasis => foodBases.find((it) => it === basis) ?? "100g";
const grades = ["computed", "maker", "secondary", "derived", "rule"] as const;

function figuresOf(row: Figures) {
  return {
    kind: kindOf(row.kind),
    basis: basisOf(row.basis),
    servingLabel: row.servingLabel,
    servingGrams: row.servingGrams,
    magnesiumMg: row.magnesiumMg,
    potassiumMg: row.potassiumMg,
    calciumMg: row.calciumMg,
    sodiumMg: row.sodiumMg,
    vitaminEMg: row.vitaminEMg,
    waterG: row.waterG,
  };
}

/** One of each measure: "5 prunes weigh 40 g" says that one weighs 8. The first to name a measure decides. */
function portionsOf(row: FoodRow): Portion[] {
  const portions = new Map<string, Portion>();
  for (const { amount, measure, gramWeight } of row.portions) {
    if (!portions.has(measure)) portions.set(measure, { measure, grams: gramWeight / amount });
  }
  return [...portions.values()];
}

/** A shared food as it can be chosen. The first portion is the usual one. */
export function offerOfFood(row: FoodRow): FoodOffer {
  const first = row.portions[0];
  return {
    ...figuresOf(row),
    ref: row.id,
    name: row.plainName ?? row.description,
    detail: row.plainName === null || row.plainName === row.description ? row.brand : row.description,
    source: row.source === "label" ? "label" : "usda",
    portions: portionsOf(row),
    usual: first ? { quantity: first.amount, unit: first.measure } : usualServing(row),
    grade: grades.find((it) => it === row.grade) ?? null,
  };
}

function usualServing(row: Figures): FoodOffer["usual"] {
  if (row.servingLabel !== null || row.basis === "serving") return { quantity: 1, unit: servingUnit };
  return null;
}

export function offerOfOwnFood(row: OwnFoodRow): FoodOffer {
  return {
    ...figuresOf(row),
    ref: `own:${row.id}`,
    name: row.name,
    detail: row.brand,
    source: "own",
    portions: [],
    usual: usualServing(row),
    grade: null,
  };
}
