import { parseEnum } from "#lib/base/text/parse-enum";
import { type AmountColumns, columnsOf } from "#lib/knowledge/nutrients/amount-columns";
import { type FoodOffer, foodBases, foodKinds, type Portion, servingUnit } from "./schema";

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
  readonly foodGroup: string | null;
  readonly plainName: string | null;
  readonly grade: string | null;
  readonly evidence: string | null;
  readonly portions: readonly {
    readonly seq: number;
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

const grades = ["computed", "maker", "secondary", "derived", "rule"] as const;

function figuresOf(row: Figures) {
  return {
    kind: parseEnum(foodKinds, row.kind),
    basis: parseEnum(foodBases, row.basis),
    servingLabel: row.servingLabel,
    servingGrams: row.servingGrams,
    ...columnsOf(row),
  };
}

/** The short list's usual portions stand first, as `seq` 0, and are rounder than what USDA weighed. */
const usualSeq = 0;

/**
 * One of each measure: "5 prunes weigh 40 g" says that one weighs 8. Where the short list and USDA name the same measure,
 * USDA's weight counts, so that a cup here is the cup of USDA's own tables.
 */
function portionsOf(row: FoodRow): Portion[] {
  const portions = new Map<string, Portion & { seq: number }>();
  for (const { seq, amount, measure, gramWeight } of row.portions) {
    const known = portions.get(measure);
    if (known === undefined || known.seq === usualSeq) {
      portions.set(measure, { measure, grams: gramWeight / amount, seq });
    }
  }
  return [...portions.values()].map(({ measure, grams }) => ({ measure, grams }));
}

/** A shared food as it can be chosen. The first portion is the usual one. */
export function offerOfFood(row: FoodRow): FoodOffer {
  const first = row.portions[0];
  return {
    ...figuresOf(row),
    ref: row.id,
    name: row.plainName ?? row.description,
    detail: detailOf(row),
    source: row.source === "label" || row.source === "recipe" ? row.source : "usda",
    portions: portionsOf(row),
    usual: first ? { quantity: first.amount, unit: first.measure } : usualServing(row),
    grade: parseEnum(grades, row.grade),
  };
}

/** What tells a food from its neighbours: the description behind a plain name, its brand, its set, how it was reckoned. */
function detailOf({ plainName, description, brand, source, foodGroup, evidence }: FoodRow): string | null {
  if (source === "recipe") return evidence;
  if (plainName !== null && plainName !== description) return description;
  return source === "fdc" ? foodGroup : brand;
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
