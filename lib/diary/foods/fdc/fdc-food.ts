import type { AmountColumn } from "#lib/knowledge/nutrients/columns";
import { nutrientTable } from "#lib/knowledge/nutrients/table";
import type { FoodKind } from "../schema";

type Row = Readonly<Record<string, string>>;

/** The kinds of foods that are taken over; the download's samples and market purchases are not foods one eats. */
export const fdcTypes = {
  foundation_food: "USDA Foundation",
  sr_legacy_food: "USDA SR Legacy",
  survey_fndds_food: "USDA Survey (FNDDS)",
} as const;
export type FdcType = keyof typeof fdcTypes;

export type FdcPortion = {
  readonly amount: number;
  readonly measure: string;
  readonly gramWeight: number;
};

export type FdcFood = {
  readonly fdcId: string;
  readonly type: FdcType;
  readonly description: string;
  readonly kind: FoodKind;
};

function isFdcType(type: string | undefined): type is FdcType {
  return type !== undefined && Object.hasOwn(fdcTypes, type);
}

/** Which column a nutrient's id of FoodData Central belongs to, and the older three-digit number of survey foods. */
const nutrientColumns = new Map<string, AmountColumn>(
  nutrientTable.map(({ fdc, column }) => [fdc.id, column]),
);
const surveyColumns = new Map<string, AmountColumn>(
  nutrientTable.map(({ fdc, column }) => [fdc.surveyId, column]),
);

/** Drinks by their group: 14 is Beverages; in the survey's own groups 7 begins the drinks, and 1002 to 1008 are milks. */
function kindOf(type: FdcType, category: string): FoodKind {
  const code = Number(category);
  if (type === "survey_fndds_food")
    return (code >= 7000 && code < 8000) || (code >= 1002 && code <= 1008) ? "drink" : "food";
  return category === "14" ? "drink" : "food";
}

/** The food a row is about; null where that is not a number as the download writes it. */
export function fdcIdOf(row: Row): string | null {
  const written = row.fdc_id?.trim() ?? "";
  return /^\d{1,15}$/.test(written) ? written : null;
}

/** A row of food.csv; null for what is not taken over. */
export function fdcFood(row: Row): FdcFood | null {
  const type = row.data_type;
  const fdcId = fdcIdOf(row);
  const description = (row.description ?? "").replace(/\s+/g, " ").trim();
  if (!isFdcType(type) || fdcId === null || description === "") return null;
  return { fdcId, type, description, kind: kindOf(type, row.food_category_id?.trim() ?? "") };
}

export type FdcAmount = {
  readonly column: AmountColumn;
  readonly amount: number;
  /** The three-digit numbers are the survey's and nobody else's. */
  readonly surveyOnly: boolean;
};

/** Which amount a row of food_nutrient.csv gives, and how much; null for another nutrient, and for an empty amount. */
export function fdcAmount(row: Row): FdcAmount | null {
  const id = row.nutrient_id?.trim() ?? "";
  const column = nutrientColumns.get(id) ?? surveyColumns.get(id);
  const written = row.amount?.trim() ?? "";
  if (column === undefined || written === "") return null;
  const amount = Number(written);
  const surveyOnly = !nutrientColumns.has(id);
  return Number.isFinite(amount) && amount >= 0 ? { column, amount, surveyOnly } : null;
}

/** A row of sr_legacy_food.csv: the number its food had in the releases before, five digits. */
export function fdcOldNumber(row: Row): string | null {
  const number = row.NDB_number?.trim() ?? "";
  return /^\d{1,5}$/.test(number) ? number.padStart(5, "0") : null;
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
  if (words !== "") return { gramWeight, ...portionOfWords(words) };
  const measure = [named, modifier].filter((part) => part !== "").join(", ");
  const amount = Number(row.amount) || 1;
  return measure === "" ? null : { amount, measure, gramWeight };
}
