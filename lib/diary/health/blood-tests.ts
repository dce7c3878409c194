/** The blood tests a clinician looks for when legs cramp, in the order of the sheet. */
export const bloodTestIds = [
  "potassium",
  "magnesium",
  "calcium",
  "kidney",
  "thyroid",
  "ck",
  "ferritin",
  "b12",
] as const;
export type BloodTestId = (typeof bloodTestIds)[number];

export const bloodTests = {
  potassium: "Potassium",
  magnesium: "Magnesium",
  calcium: "Calcium",
  kidney: "Kidney function (eGFR or creatinine)",
  thyroid: "Thyroid (TSH)",
  ck: "Creatine kinase (CK)",
  ferritin: "Ferritin",
  b12: "Vitamin B12",
} as const satisfies Record<BloodTestId, string>;
