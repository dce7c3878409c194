/** The six amounts the diary follows, in the order they are shown. */
export const nutrients = ["magnesium", "potassium", "calcium", "sodium", "vitaminE", "water"] as const;

export type Nutrient = (typeof nutrients)[number];

/** `label` heads a line and `name` stands in a sentence. Units amounts are stored in: milligrams (vitamin E as alpha-tocopherol), and grams of water. */
export const nutrientFacts: Readonly<Record<Nutrient, { label: string; name: string; unit: "mg" | "g" }>> = {
  magnesium: { label: "Magnesium", name: "magnesium", unit: "mg" },
  potassium: { label: "Potassium", name: "potassium", unit: "mg" },
  calcium: { label: "Calcium", name: "calcium", unit: "mg" },
  sodium: { label: "Sodium", name: "sodium", unit: "mg" },
  vitaminE: { label: "Vitamin E", name: "vitamin E", unit: "mg" },
  water: { label: "Water", name: "water", unit: "g" },
};
