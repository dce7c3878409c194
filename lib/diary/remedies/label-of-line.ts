import { perLabelColumn } from "#lib/knowledge/nutrients/columns";
import { doseSubstances, elementalOfLabel, substanceOf } from "./elemental";
import type { DoseAmounts, DoseLabel, RemedyLine } from "./schema";

const inMg = (amount: number | null) => ({ as: "mg", amount }) as const;

/** Elemental milligrams of one dose by its label. What is not on the label stays null: not known. */
export const amountsOfLabel = (label: DoseLabel): DoseAmounts =>
  perLabelColumn((row) => {
    const { as, amount } = label[row.column];
    return amount === null ? null : elementalOfLabel(substanceOf(row), { as, amount });
  });

/** A dose's label as it was typed, as long as it still gives the amounts that are kept; what counts are the amounts. */
export function labelOfLine({ perDose, printed }: Pick<RemedyLine, "perDose" | "printed">): DoseLabel {
  const given = printed && amountsOfLabel(printed);
  if (printed && doseSubstances.every(({ column }) => given?.[column] === perDose[column])) return printed;
  return perLabelColumn(({ column }) => inMg(perDose[column]));
}
