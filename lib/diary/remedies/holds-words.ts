import { amountWords } from "#lib/knowledge/nutrients/amount-text";
import { compounds } from "#lib/knowledge/nutrients/compounds";
import { nutrientFacts } from "#lib/knowledge/nutrients/nutrient";
import { compoundWords, type DoseSubstance, doseSubstances, type LabelUnit } from "./elemental";
import { labelOfLine } from "./label-of-line";
import type { DoseLabel, RemedyLine } from "./schema";

const asTyped = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 6 });

function printedWords({ element }: DoseSubstance, as: LabelUnit, amount: number): string {
  const { name } = nutrientFacts[element];
  const figure = asTyped.format(amount);
  if (as === "mg") return `${figure} mg ${name}`;
  if (as === "mmol" || as === "mEq") return `${figure} ${as} ${name}`;
  if (as === "% DV") return `${figure} % of the US Daily Value of ${name}`;
  if (as === "iu-natural") return `${figure} IU natural ${name}`;
  if (as === "iu-synthetic") return `${figure} IU synthetic ${name}`;
  return `${figure} mg ${compoundWords(compounds.find(({ id }) => id === as)?.name ?? as)}`;
}

/** What a label says, as it was typed: "400 mg magnesium oxide, 100 mg calcium". Empty where it says nothing. */
export function doseLabelWords(label: DoseLabel): string {
  const parts = doseSubstances.flatMap((substance) => {
    const { as, amount } = label[substance.column];
    return amount === null ? [] : [printedWords(substance, as, amount)];
  });
  return parts.join(", ");
}

/**
 * What one dose holds, as the label was typed, and in milligrams of the element where that is not the same: "400 mg
 * magnesium oxide, 241 mg magnesium". Empty where no label told anything.
 */
export function holdsWords(line: Pick<RemedyLine, "perDose" | "printed">): string {
  const label = labelOfLine(line);
  const parts = doseSubstances.flatMap((substance) => {
    const { as, amount } = label[substance.column];
    if (amount === null) return [];
    const printed = printedWords(substance, as, amount);
    const mg = line.perDose[substance.column];
    if (as === "mg" || mg === null) return [printed];
    return [`${printed}, ${amountWords(substance.element, mg)} ${nutrientFacts[substance.element].name}`];
  });
  return parts.join(parts.some((part) => part.includes(", ")) ? "; " : ", ");
}
