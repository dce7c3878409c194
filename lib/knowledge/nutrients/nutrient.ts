import { type NutrientRow, nutrientTable } from "./table";

export type Nutrient = NutrientRow["nutrient"];

/** The amounts the diary follows, in the order they are shown. */
export const nutrients: readonly Nutrient[] = nutrientTable.map(({ nutrient }) => nutrient);

/** One thing for each nutrient. */
export function perNutrient<Value>(
  make: (nutrient: Nutrient, at: number) => Value,
): Readonly<Record<Nutrient, Value>> {
  const made = {} as Record<Nutrient, Value>;
  nutrients.forEach((nutrient, at) => {
    made[nutrient] = make(nutrient, at);
  });
  return made;
}

/** Each nutrient's row of the table. */
export const nutrientFacts = Object.fromEntries(nutrientTable.map((row) => [row.nutrient, row])) as {
  readonly [Row in NutrientRow as Row["nutrient"]]: Row;
};

export type LabelNutrientRow = Extract<NutrientRow, { pack: { label: string } }>;
/** A nutrient that labels of foods and doses give. */
export type LabelNutrient = LabelNutrientRow["nutrient"];

const isOnLabels = (row: NutrientRow): row is LabelNutrientRow => row.pack !== null;
export const labelNutrientRows: readonly LabelNutrientRow[] = nutrientTable.filter(isOnLabels);

export function perLabelNutrient<Value>(
  make: (row: LabelNutrientRow) => Value,
): Record<LabelNutrient, Value> {
  const made = {} as Record<LabelNutrient, Value>;
  for (const row of labelNutrientRows) made[row.nutrient] = make(row);
  return made;
}

/** The nutrients that stand for the others where there is room for one or two. */
export const leadNutrients: readonly Nutrient[] = nutrients.filter(
  (nutrient) => nutrientFacts[nutrient].isLead,
);

/** "magnesium, potassium, calcium, sodium, vitamin E and water" */
export const nutrientsInWords: string = new Intl.ListFormat("en-GB").format(
  nutrients.map((nutrient) => nutrientFacts[nutrient].name),
);
