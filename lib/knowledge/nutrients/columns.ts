import { type LabelNutrientRow, labelNutrientRows } from "./nutrient";
import { type NutrientRow, nutrientTable } from "./table";

/** The columns that hold amounts, wherever a table of the database, a file or a body has them. */
export type AmountColumn = NutrientRow["column"];
export const amountColumns: readonly AmountColumn[] = nutrientTable.map(({ column }) => column);

/** One thing for each column of an amount. */
export function perColumn<Value>(make: (row: NutrientRow) => Value): Record<AmountColumn, Value> {
  const made = {} as Record<AmountColumn, Value>;
  for (const row of nutrientTable) made[row.column] = make(row);
  return made;
}

/** The columns of the amounts that labels of doses give. */
export type LabelColumn = LabelNutrientRow["column"];

export function perLabelColumn<Value>(make: (row: LabelNutrientRow) => Value): Record<LabelColumn, Value> {
  const made = {} as Record<LabelColumn, Value>;
  for (const row of labelNutrientRows) made[row.column] = make(row);
  return made;
}
