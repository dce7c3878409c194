import type { DecimalMark } from "#lib/base/tables/decimal-mark";
import { type AmountColumn, perColumn } from "#lib/knowledge/nutrients/columns";
import { type Nutrient, nutrientFacts, nutrients } from "#lib/knowledge/nutrients/nutrient";
import { cellNumber } from "./cell-number";
import type { HeaderField, HeaderMatch } from "./header-fields";
import type { RowCells } from "./row-cells";

/** Grams of sodium in a gram of salt: 22.99 of 58.44. */
const sodiumOfSalt = 22.99 / 58.44;

/** What a glass or a cup of water holds where nobody said how large the person's is. */
const usualGlassMl = 240;

/** Milligrams (of water grams) in one of a unit; null for what cannot be turned into them: a per cent, an international unit. */
export function perUnit(unit: string, isWater: boolean, glassMl = usualGlassMl): number | null {
  const plain = unit
    .toLowerCase()
    .replace(/µ/g, "u")
    .replace(/[^a-z%]/g, " ")
    .trim();
  if (/%|percent|dv|iu|ie\b/.test(plain)) return null;
  if (isWater) {
    if (/^(?:ml|g|cc|millilit(?:er|re)s?|grams?)$/.test(plain)) return 1;
    if (/^(?:l|lit(?:er|re)s?)$/.test(plain)) return 1000;
    if (/^cl$/.test(plain)) return 10;
    if (/^dl$/.test(plain)) return 100;
    if (/^(?:oz|fl oz|floz|us fl oz|fluid ounces?)$/.test(plain)) return 29.5735;
    if (/^glass(?:es)?$/.test(plain)) return glassMl;
    return /^cups?$/.test(plain) ? usualGlassMl : null;
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
    /[_\s,](mg|g|kg|[µu]g|mcg|iu|ie|ml|cl|dl|l|oz|fl oz|cups?|glass(?:es)?|litres?|liters?)$/i.exec(
      head.trim(),
    )?.[1] ??
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
  /** The figures of a column of water without a unit are too large to be glasses, ounces or litres */
  readonly isWaterInMl: boolean;
  /** What a glass of the person's holds, in ml; not there: as large as most */
  readonly glassMl?: number | undefined;
  /** Columns without a unit that the file's app fills with per cent of the Daily Value */
  readonly percentFields: readonly HeaderField[];
};

/** No glass, ounce or litre is drunk so often in a day. */
const surelyMl = 200;
/** Whether a column of water without a unit can only be in millilitres. */
export const isInMl = (figures: readonly (number | null)[]): boolean =>
  figures.some((figure) => (figure ?? 0) >= surelyMl);

/** Most of salt in grams and of vitamin E in milligrams in one row: above it the figure is in another unit nobody named. */
const mostUnnamed: Partial<Record<Nutrient | "salt", number>> = { salt: 30, vitaminE: 60 };

/** What a figure counts where neither its cell nor its head names a unit; null where nobody can tell. */
export function unnamedUnit(
  field: Nutrient | "salt",
  value: number,
  { isWaterInMl }: Pick<AmountReading, "isWaterInMl">,
): number | null {
  if (field === "water") return isWaterInMl ? 1 : null;
  if (value > (mostUnnamed[field] ?? Number.POSITIVE_INFINITY)) return null;
  return field === "salt" ? 1000 : 1;
}

const rounded = (value: number) => Math.round(value * 1e6) / 1e6;

function amountOf(
  row: RowCells,
  field: Nutrient | "salt",
  reading: AmountReading,
  odd: string[],
): number | null {
  const cell = row.text(field);
  if (cell === null || reading.percentFields.includes(field)) return null;
  const head = reading.header[reading.match.get(field) ?? -1] ?? "";
  const read = cellNumber(cell, reading.mark);
  if (read === null) odd.push(`“${cell.slice(0, 40)}” is no amount (${head.trim()})`);
  if (read === null || (reading.isZeroUnknown && read.value === 0)) return null;
  const isWater = field === "water";
  const unit = read.unit ?? unitOfHead(head);
  const factor =
    unit === "" ? unnamedUnit(field, read.value, reading) : perUnit(unit, isWater, reading.glassMl);
  if (factor === null)
    odd.push(
      unit === ""
        ? `“${cell.slice(0, 40)}” has no unit, so how much it was is not known (${head.trim()})`
        : `“${cell.slice(0, 40)}” is in a unit that is no weight (${head.trim()})`,
    );
  return factor === null ? null : rounded(read.value * factor);
}

/** The amounts of a row, in mg (water in g). What a column does not say, or says in per cent, is not known. */
export function rowAmounts(
  row: RowCells,
  reading: AmountReading,
  odd: string[] = [],
): Record<AmountColumn, number | null> {
  const amounts = perColumn((): number | null => null);
  for (const field of nutrients) amounts[nutrientFacts[field].column] = amountOf(row, field, reading, odd);
  const salt = amountOf(row, "salt", reading, odd);
  if (amounts.sodiumMg === null && salt !== null) amounts.sodiumMg = rounded(salt * sodiumOfSalt);
  return amounts;
}
