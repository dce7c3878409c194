import type { DecimalMark } from "#lib/base/tables/number-text";
import { type AmountColumn, perColumn } from "#lib/knowledge/nutrients/columns";
import { cellNumber } from "./cell-number";
import type { HeaderField, HeaderMatch } from "./header-fields";
import type { RowCells } from "./row-cells";

const columnFields = {
  magnesium: "magnesiumMg",
  potassium: "potassiumMg",
  calcium: "calciumMg",
  sodium: "sodiumMg",
  vitaminE: "vitaminEMg",
  water: "waterG",
} as const satisfies Partial<Record<HeaderField, AmountColumn>>;
type AmountField = keyof typeof columnFields;
export const amountFields = Object.keys(columnFields) as AmountField[];

/** Grams of sodium in a gram of salt: 22.99 of 58.44. */
const sodiumOfSalt = 22.99 / 58.44;

/** Milligrams (of water grams) in one of a unit; null for what cannot be turned into them: a per cent, an international unit. */
export function perUnit(unit: string, isWater: boolean): number | null {
  const plain = unit
    .toLowerCase()
    .replace(/µ/g, "u")
    .replace(/[^a-z%]/g, " ")
    .trim();
  if (/%|percent|dv|iu|ie\b/.test(plain)) return null;
  if (isWater) {
    if (/^(?:ml|g|cc|millilit(?:er|re)s?|grams?|)$/.test(plain)) return 1;
    if (/^(?:l|lit(?:er|re)s?)$/.test(plain)) return 1000;
    if (/^cl$/.test(plain)) return 10;
    if (/^dl$/.test(plain)) return 100;
    if (/^(?:oz|fl oz|floz|us fl oz|fluid ounces?)$/.test(plain)) return 29.5735;
    return /^(?:cups?|glass(?:es)?)$/.test(plain) ? 240 : null;
  }
  if (/^(?:mg|milligrams?|)$/.test(plain)) return 1;
  if (/^(?:g|grams?)$/.test(plain)) return 1000;
  return /^(?:ug|mcg|micrograms?)$/.test(plain) ? 0.001 : null;
}

/** The unit a head names: "Magnesium (g)", "magnesium_g", "Dietary Water (mL)". */
export function unitOfHead(head: string): string {
  const bracket = /[([]([^)\]]*)[)\]]/.exec(head)?.[1];
  if (bracket !== undefined) return bracket;
  if (/%/.test(head)) return "%";
  return (
    /[_\s,]([a-zµ]{1,2}|mcg|fl oz|cups?|glasses|litres?|liters?)$/i.exec(head.trim())?.[1] ??
    /[a-z](Mg|G)$/.exec(head)?.[1] ??
    ""
  );
}

export type AmountReading = {
  readonly header: readonly string[];
  readonly match: HeaderMatch;
  readonly mark: DecimalMark;
  /** The file's app writes 0 for what it does not know */
  readonly isZeroUnknown: boolean;
  /** Columns without a unit that the file's app fills with per cent of the Daily Value */
  readonly percentFields: readonly HeaderField[];
};

const rounded = (value: number) => Math.round(value * 1e6) / 1e6;

function amountOf(row: RowCells, field: AmountField | "salt", reading: AmountReading): number | null {
  const cell = row.text(field);
  if (cell === null || reading.percentFields.includes(field)) return null;
  const head = reading.header[reading.match.get(field) ?? -1] ?? "";
  const read = cellNumber(cell, reading.mark);
  if (read === null || (reading.isZeroUnknown && read.value === 0)) return null;
  const isWater = field === "water";
  const unit = read.unit ?? unitOfHead(head);
  const factor = field === "salt" && unit === "" ? 1000 : perUnit(unit, isWater);
  return factor === null ? null : rounded(read.value * factor);
}

/** The amounts of a row, in mg (water in g). What a column does not say, or says in per cent, is not known. */
export function rowAmounts(row: RowCells, reading: AmountReading): Record<AmountColumn, number | null> {
  const amounts = perColumn((): number | null => null);
  for (const field of amountFields) amounts[columnFields[field]] = amountOf(row, field, reading);
  const salt = amountOf(row, "salt", reading);
  if (amounts.sodiumMg === null && salt !== null) amounts.sodiumMg = rounded(salt * sodiumOfSalt);
  return amounts;
}
