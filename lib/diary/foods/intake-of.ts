import {
  type AmountColumns,
  amountsOfColumns,
  columnsOfAmounts,
} from "#lib/knowledge/nutrients/amount-columns";
import { scaledAmounts, unknownAmounts } from "#lib/knowledge/nutrients/amounts";
import {
  type AmountUnit,
  gramsOf,
  gramsPerMillilitreOf,
  isAmountUnit,
  isVolumeUnit,
  millilitresOf,
} from "#lib/knowledge/nutrients/units";
import { type FoodOffer, servingUnit } from "./schema";

/** The ref of what was said and is no food of the tables: an entry keeps it by its name. */
export const said = "said";

type Intake = { grams: number | null } & AmountColumns;

/** A glass of the person's is a unit of its own, which says what it held: another one may stand in its place later. */
export const glassUnit = (millilitres: number) => `glass of ${millilitres} ml`;
const glassOf = /^glass of (\d{1,4}) ml$/;

/** So much in a unit that has the same size for every food; null where the unit is a food's own. */
function plainAmount(quantity: number, unit: string): { quantity: number; unit: AmountUnit } | null {
  const [, millilitres] = glassOf.exec(unit) ?? [];
  if (millilitres) return { quantity: quantity * Number(millilitres), unit: "ml" };
  return isAmountUnit(unit) ? { quantity, unit } : null;
}

/** Grams of so much of a food; null where its portions do not tell. */
function gramsEaten(food: FoodOffer, quantity: number, unit: string): number | null {
  const portion = food.portions.find((it) => it.measure === unit);
  if (portion) return quantity * portion.grams;
  if (unit === servingUnit) return food.servingGrams === null ? null : quantity * food.servingGrams;
  const plain = plainAmount(quantity, unit);
  return plain && gramsOf(plain.quantity, plain.unit, gramsPerMillilitreOf(food.portions));
}

/** How many times the figures as printed (100 g, 100 ml or one serving) went in; null where that cannot be told. */
export function timesPrinted(food: FoodOffer, quantity: number, unit: string): number | null {
  const grams = gramsEaten(food, quantity, unit);
  if (food.basis === "100g") return grams === null ? null : grams / 100;
  if (food.basis === "serving") {
    if (unit === servingUnit) return quantity;
    return grams === null || food.servingGrams === null ? null : grams / food.servingGrams;
  }
  if (unit === servingUnit) return food.servingGrams === null ? null : (quantity * food.servingGrams) / 100;
  const plain = plainAmount(quantity, unit);
  return plain && isVolumeUnit(plain.unit) ? millilitresOf(plain.quantity, plain.unit) / 100 : null;
}

/**
 * What goes into the diary for so much of a food: its grams and the six amounts, frozen. `unit` is one of
 * `servingUnits(food)`; anything the figures cannot answer gives unknown amounts, never zero.
 */
export function intakeOf(food: FoodOffer, quantity: number, unit: string): Intake {
  const weighed = gramsEaten(food, quantity, unit);
  const times = timesPrinted(food, quantity, unit);
  const amounts = times === null ? unknownAmounts : scaledAmounts(amountsOfColumns(food), times);
  // Of a food sold by volume the millilitres are known, the grams are not.
  return { grams: food.basis === "100ml" ? null : weighed, ...columnsOfAmounts(amounts) };
}
