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
