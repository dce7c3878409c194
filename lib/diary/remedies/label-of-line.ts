import { doseSubstances, elementalOfLabel } from "./elemental";
import type { DoseAmounts, DoseLabel, RemedyLine } from "./schema";

const inMg = (amount: number | null) => ({ as: "mg", amount }) as const;

/** Elemental milligrams of one dose by its label. What is not on the label stays null: not known. */
export function amountsOfLabel(label: DoseLabel): DoseAmounts {
  const reckoned = doseSubstances.map((substance) => {
    const { as, amount } = label[substance.column];
    return [substance.column, amount === null ? null : elementalOfLabel(substance, { as, amount })];
  });
  return Object.fromEntries(reckoned);
}

/** A dose's label as it was typed, as long as it still gives the amounts that are kept; what counts are the amounts. */
export function labelOfLine({ perDose, printed }: Pick<RemedyLine, "perDose" | "printed">): DoseLabel {
  const given = printed && amountsOfLabel(printed);
  if (printed && doseSubstances.every(({ column }) => given?.[column] === perDose[column])) return printed;
  return {
    magnesiumMg: inMg(perDose.magnesiumMg),
    potassiumMg: inMg(perDose.potassiumMg),
    calciumMg: inMg(perDose.calciumMg),
    sodiumMg: inMg(perDose.sodiumMg),
    vitaminEMg: inMg(perDose.vitaminEMg),
  };
}
