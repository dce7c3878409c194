import { type CompoundId, compounds, elementalMg } from "#lib/nutrients/compounds";
import { type VitaminEForm, vitaminEMgOfIu } from "#lib/nutrients/conversions";
import type { DoseAmounts } from "./schema";

/** How a label gives an amount: as the mineral itself, as the whole compound, or (vitamin E) in international units. */
export type LabelUnit = "mg" | CompoundId | `iu-${VitaminEForm}`;
export type LabelAmount = { readonly amount: number; readonly unit: LabelUnit };

export const doseSubstances = [
  { column: "magnesiumMg", element: "magnesium", label: "Magnesium" },
  { column: "potassiumMg", element: "potassium", label: "Potassium" },
  { column: "calciumMg", element: "calcium", label: "Calcium" },
  { column: "sodiumMg", element: "sodium", label: "Sodium" },
  { column: "vitaminEMg", element: "vitaminE", label: "Vitamin E" },
] as const satisfies readonly { column: keyof DoseAmounts; element: string; label: string }[];

export type DoseSubstance = (typeof doseSubstances)[number];

/** The ways a label may give this substance, the commonest first. */
export function labelUnits(substance: DoseSubstance): { value: LabelUnit; label: string }[] {
  if (substance.element === "vitaminE") {
    return [
      { value: "mg", label: "mg" },
      { value: "iu-natural", label: "IU, natural (d-alpha)" },
      { value: "iu-synthetic", label: "IU, synthetic (dl-alpha)" },
    ];
  }
  return [
    { value: "mg", label: `mg of ${substance.label.toLowerCase()} itself` },
    ...compounds
      .filter((compound) => compound.element === substance.element)
      .map((compound) => ({ value: compound.id, label: `mg of ${compound.name.toLowerCase()}` })),
  ];
}

/**
 * Elemental milligrams of what a label says, to a hundredth. 400 mg of magnesium oxide are 241 mg of magnesium, 400 IU of
 * natural vitamin E 268 mg. Compounds by their atomic masses, vitamin E by evidence 5.3.
 */
export function elementalOfLabel({ amount, unit }: LabelAmount): number {
  const mg =
    unit === "mg"
      ? amount
      : unit === "iu-natural" || unit === "iu-synthetic"
        ? vitaminEMgOfIu(amount, unit === "iu-natural" ? "natural" : "synthetic")
        : elementalMg(unit, amount).mg;
  return Math.round(mg * 100) / 100;
}
