import type { LabelColumn } from "#lib/knowledge/nutrients/columns";
import { type CompoundId, compounds, elementalMg } from "#lib/knowledge/nutrients/compounds";
import { mgOfMoles, type VitaminEForm, vitaminEMgOfIu } from "#lib/knowledge/nutrients/conversions";
import { mgOfDailyValue } from "#lib/knowledge/nutrients/daily-values";
import {
  type LabelNutrient,
  type LabelNutrientRow,
  labelNutrientRows,
} from "#lib/knowledge/nutrients/nutrient";
import type { PackForm } from "#lib/knowledge/nutrients/table";

/**
 * How a label gives an amount: as the mineral itself, as the whole compound, in millimoles or milliequivalents of it, in
 * percent of the US Daily Value, or (vitamin E) in international units.
 */
export type LabelUnit = "mg" | "mmol" | "mEq" | "% DV" | CompoundId | `iu-${VitaminEForm}`;
export type LabelAmount = { readonly as: LabelUnit; readonly amount: number };

/** What labels may say a dose holds. */
export type DoseSubstance = {
  readonly column: LabelColumn;
  readonly element: LabelNutrient;
  readonly label: string;
  readonly forms: readonly PackForm[];
};

export const substanceOf = ({ column, nutrient, label, pack }: LabelNutrientRow): DoseSubstance => ({
  column,
  element: nutrient,
  label,
  forms: pack.forms,
});

export const doseSubstances: readonly DoseSubstance[] = labelNutrientRows.map(substanceOf);

const dailyValue = { value: "% DV", label: "% Daily Value (US)" } as const;

/** Within a sentence: "magnesium L-threonate", "magnesium citrate, anhydrous (Mg3 citrate2)" */
export const compoundWords = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** The ways a label may give this substance, the commonest first. */
export function labelUnits(substance: DoseSubstance): { value: LabelUnit; label: string }[] {
  if (substance.forms.includes("natural")) {
    return [
      { value: "mg", label: "mg" },
      { value: "iu-natural", label: "IU, natural (d-alpha)" },
      { value: "iu-synthetic", label: "IU, synthetic (dl-alpha)" },
      dailyValue,
    ];
  }
  return [
    { value: "mg", label: `mg of ${substance.label.toLowerCase()} itself` },
    { value: "mmol", label: "mmol" },
    { value: "mEq", label: "mEq" },
    dailyValue,
    ...compounds
      .filter((compound) => compound.element === substance.element)
      .map(({ id, name }) => ({ value: id, label: `mg of ${compoundWords(name)}` })),
  ];
}

function reckonedMg(element: DoseSubstance["element"], as: Exclude<LabelUnit, "mg">, amount: number): number {
  if (as === "mmol" || as === "mEq") return mgOfMoles(element, amount, as);
  if (as === "% DV") return mgOfDailyValue(element, amount);
  if (as === "iu-natural") return vitaminEMgOfIu(amount, "natural");
  if (as === "iu-synthetic") return vitaminEMgOfIu(amount, "synthetic");
  return elementalMg(as, amount).mg;
}

/**
 * Elemental milligrams of what a label says of a substance: as typed where it gives them itself, else to a hundredth. 400 mg
 * of magnesium oxide are 241 mg of magnesium, 400 IU of natural vitamin E 268 mg, 24 % of magnesium's Daily Value 101 mg.
 * Compounds by their atomic masses, vitamin E by evidence 5.3, percentages by the US Daily Values.
 */
export function elementalOfLabel({ element }: DoseSubstance, { as, amount }: LabelAmount): number {
  return as === "mg" ? amount : Math.round(reckonedMg(element, as, amount) * 100) / 100;
}
