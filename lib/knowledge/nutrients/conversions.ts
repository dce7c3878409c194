export type Mineral = "magnesium" | "potassium" | "calcium" | "sodium";

/** Natural is d-alpha or RRR-alpha on the label, synthetic is dl-alpha or all-rac-alpha. */
export type VitaminEForm = "natural" | "synthetic";

/** Milligrams of alpha-tocopherol from IU: x 0.67 natural, x 0.45 synthetic (the basis of the US RDA). */
export function vitaminEMgOfIu(iu: number, form: VitaminEForm): number {
  return iu * (form === "natural" ? 0.67 : 0.45);
}

/** Sodium in mg from the grams of salt a European label prints: salt is sodium x 2.5. */
export function sodiumMgOfSaltGrams(saltGrams: number): number {
  return (saltGrams * 1000) / 2.5;
}

/** Milligrams in a millimole (standard atomic weights), and the charge that makes milliequivalents of it. */
const moles: Readonly<Record<Mineral, { readonly mgPerMmol: number; readonly charge: 1 | 2 }>> = {
  magnesium: { mgPerMmol: 24.305, charge: 2 },
  potassium: { mgPerMmol: 39.098, charge: 1 },
  calcium: { mgPerMmol: 40.078, charge: 2 },
  sodium: { mgPerMmol: 22.99, charge: 1 },
};

/** Milligrams of a mineral from millimoles or milliequivalents: 12 mmol of potassium are 469 mg, 20 mEq 782 mg. */
export function mgOfMoles(element: string, amount: number, unit: "mmol" | "mEq"): number {
  const found = Object.entries(moles).find(([name]) => name === element)?.[1];
  if (!found) throw new RangeError(`No millimoles of ${element}`);
  return (amount * found.mgPerMmol) / (unit === "mEq" ? found.charge : 1);
}
