import type { FoodKind } from "#lib/foods/schema";
import { type AmountColumns, columnsOfAmounts } from "#lib/nutrients/amount-columns";
import { unknownAmounts } from "#lib/nutrients/amounts";

type Row = Readonly<Record<string, string>>;

/** The kinds of foods that are taken over; the download's samples and market purchases are not foods one eats. */
export const fdcTypes = {
  foundation_food: "USDA Foundation",
  sr_legacy_food: "USDA SR Legacy",
  survey_fndds_food: "USDA Survey (FNDDS)",
} as const;
export type FdcType = keyof typeof fdcTypes;

export type FdcPortion = {
  readonly seq: number;
  readonly amount: number;
  readonly measure: string;
  readonly gramWeight: number;
};

export type FdcFood = AmountColumns & {
  readonly fdcId: string;
  readonly type: FdcType;
  readonly description: string;
  readonly kind: FoodKind;
  portions: FdcPortion[];
  /** The number SR Legacy kept from the releases before, five digits; null where it is not told. */
  ndbNumber: string | null;
};

export function isFdcType(type: string | undefined): type is FdcType {
  return type !== undefined && Object.hasOwn(fdcTypes, type);
}

/**
 * FoodData Central's ids of the six nutrients; survey foods go by the older three-digit numbers. Vitamin E in IU (1124), added
 * vitamin E (1242) and the other tocopherols are not these. Calcium's twin of some releases (1237) is not either.
 */
const nutrientColumns: Readonly<Record<string, keyof AmountColumns>> = {
  "1051": "waterG",
  "1087": "calciumMg",
  "1090": "magnesiumMg",
  "1092": "potassiumMg",
  "1093": "sodiumMg",
  "1109": "vitaminEMg",
};
const surveyColumns: Readonly<Record<string, keyof AmountColumns>> = {
  "255": "waterG",
  "301": "calciumMg",
  "304": "magnesiumMg",
  "306": "potassiumMg",
  "307": "sodiumMg",
  "323": "vitaminEMg",
};

/** Drinks by their group: 14 is Beverages; in the survey's own groups 7 begins the drinks, and 1002 to 1008 are milks. */
function kindOf(type: FdcType, category: string): FoodKind {
  const code = Number(category);
  if (type === "survey_fndds_food")
    return (code >= 7000 && code < 8000) || (code >= 1002 && code <= 1008) ? "drink" : "food";
  return category === "14" ? "drink" : "food";
}

/** A row of food.csv; null for what is not taken over. */
export function fdcFood(row: Row): FdcFood | null {
  const type = row.data_type;
  const fdcId = row.fdc_id?.trim() ?? "";
  const description = (row.description ?? "").replace(/\s+/g, " ").trim();
  if (!isFdcType(type) || !/^\d+$/.test(fdcId) || description === "") return null;
  const kind = kindOf(type, row.food_category_id?.trim() ?? "");
  return {
    fdcId,
    type,
    description,
    kind,
    portions: [],
    ndbNumber: null,
    ...columnsOfAmounts(unknownAmounts),
  };
}

/** Which amount a row of food_nutrient.csv gives, and how much; null for another nutrient, and for an empty amount. */
export function fdcAmount(row: Row, type: FdcType): { column: keyof AmountColumns; amount: number } | null {
  const id = row.nutrient_id?.trim() ?? "";
  const column = nutrientColumns[id] ?? (type === "survey_fndds_food" ? surveyColumns[id] : undefined);
  const written = row.amount?.trim() ?? "";
  if (column === undefined || written === "") return null;
  const amount = Number(written);
  return Number.isFinite(amount) && amount >= 0 ? { column, amount } : null;
}

/** "1 cup, sliced" is one cup, sliced; "1/2 cup" half a cup; what begins with no number is one of it. */
function portionOfWords(words: string): { amount: number; measure: string } {
  const found = /^(\d+(?:\.\d+)?)(?:\/(\d+))?\s+(.+)$/.exec(words);
  if (found === null) return { amount: 1, measure: words };
  return { amount: Number(found[1]) / Number(found[2] ?? 1), measure: found[3] ?? words };
}

/**
 * A row of food_portion.csv. The three sets say it in three ways: a unit and a modifier (Foundation), a modifier alone with the
 * unit "undetermined" (SR Legacy), or words (Survey, whose modifier is a code). Null where no portion is described.
 */
export function fdcPortion(row: Row, unitNames: ReadonlyMap<string, string>): FdcPortion | null {
  const gramWeight = Number(row.gram_weight);
  const words = row.portion_description?.trim() ?? "";
  const modifier = /^\d+$/.test(row.modifier?.trim() ?? "") ? "" : (row.modifier?.trim() ?? "");
  const unit = unitNames.get(row.measure_unit_id?.trim() ?? "") ?? "";
  const named = unit === "undetermined" ? "" : unit;
  if (!(gramWeight > 0) || words === "Quantity not specified") return null;
  const seq = Number(row.seq_num) || 0;
  if (words !== "") return { seq, gramWeight, ...portionOfWords(words) };
  const measure = [named, modifier].filter((part) => part !== "").join(", ");
  const amount = Number(row.amount) || 1;
  return measure === "" ? null : { seq, amount, measure, gramWeight };
}
