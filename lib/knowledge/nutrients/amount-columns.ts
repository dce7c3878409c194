import { type Amounts, amountsOf } from "./amounts";
import { type AmountColumn, perColumn } from "./columns";
import { nutrientFacts } from "./nutrient";

/** The amounts as tables hold them, the unit in each name. */
export type AmountColumns = Record<AmountColumn, number | null>;

/** Picks the amounts out of a row that holds more; a column it does not have is unknown. */
export const columnsOf = (row: Readonly<Partial<AmountColumns>>): AmountColumns =>
  perColumn(({ column }) => row[column] ?? null);

export const amountsOfColumns = (row: Readonly<Partial<AmountColumns>>): Amounts =>
  amountsOf((nutrient) => row[nutrientFacts[nutrient].column] ?? null);

export const columnsOfAmounts = (amounts: Amounts): AmountColumns =>
  perColumn(({ nutrient }) => amounts[nutrient]);
