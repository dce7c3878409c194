import { type AmountColumns, amountsOfColumns, columnsOfAmounts } from "#lib/nutrients/amount-columns";
import { scaledAmounts, unknownAmounts } from "#lib/nutrients/amounts";
import {
  type AmountUnit,
  amountUnits,
  gramsOf,
  gramsPerMillilitreOf,
  isVolumeUnit,
  millilitresOf,
} from "#lib/nutrients/units";
import { type FoodOffer, servingUnit } from "./schema";

type Intake = { grams: number | null } & AmountColumns;

const isAmountUnit = (unit: string): unit is AmountUnit => (amountUnits as readonly string[]).includes(unit);

/** Grams of so much of a food; null where its portions do not tell. */
function gramsEaten(food: FoodOffer, quantity: number, unit: string): number | null {
  const portion = food.portions.find((it) => it.measure === unit);
  if (portion) return quantity * portion.grams;
  if (unit === servingUnit) return food.servingGrams === null ? null : quantity * food.servingGrams;
  return isAmountUnit(unit) ? gramsOf(quantity, unit, gramsPerMillilitreOf(food.portions)) : null;
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
  return isAmountUnit(unit) && isVolumeUnit(unit) ? millilitresOf(quantity, unit) / 100 : null;
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
