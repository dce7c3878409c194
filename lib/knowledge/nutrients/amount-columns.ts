import type { Amounts } from "./amounts";

/** The six amounts as tables hold them, the unit in each name. */
export type AmountColumns = {
  magnesiumMg: number | null;
  potassiumMg: number | null;
  calciumMg: number | null;
  sodiumMg: number | null;
  vitaminEMg: number | null;
  waterG: number | null;
};

export function amountsOfColumns(row: Readonly<AmountColumns>): Amounts {
  return {
    magnesium: row.magnesiumMg,
    potassium: row.potassiumMg,
    calcium: row.calciumMg,
    sodium: row.sodiumMg,
    vitaminE: row.vitaminEMg,
    water: row.waterG,
  };
}

export function columnsOfAmounts(amounts: Amounts): AmountColumns {
  return {
    magnesiumMg: amounts.magnesium,
    potassiumMg: amounts.potassium,
    calciumMg: amounts.calcium,
    sodiumMg: amounts.sodium,
    vitaminEMg: amounts.vitaminE,
    waterG: amounts.water,
  };
}
